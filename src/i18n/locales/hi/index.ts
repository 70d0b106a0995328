import type { LocaleMessages } from '../../messages.ts';
import { activity } from './activity.ts';
import { addOns } from './add-ons.ts';
import { alerts } from './alerts.ts';
import { askAdmin } from './ask-admin.ts';
import { autoTopUp } from './auto-top-up.ts';
import { autoTopUpEditor } from './auto-top-up-editor.ts';
import { capacity } from './capacity.ts';
import { chip } from './chip.ts';
import { codes } from './codes.ts';
import { common } from './common.ts';
import { declines } from './declines.ts';
import { details } from './details.ts';
import { forecast } from './forecast.ts';
import { gate } from './gate.ts';
import { grants } from './grants.ts';
import { invoices } from './invoices.ts';
import { lineWording } from './line-wording.ts';
import { lists } from './lists.ts';
import { methodForm } from './method-form.ts';
import { notices } from './notices.ts';
import { packAdvice } from './pack-advice.ts';
import { paymentMethods } from './payment-methods.ts';
import { planChange } from './plan-change.ts';
import { planFacts } from './plan-facts.ts';
import { plans } from './plans.ts';
import { portal } from './portal.ts';
import { purchase } from './purchase.ts';
import { seats } from './seats.ts';
import { spendCaps } from './spend-caps.ts';
import { subscription } from './subscription.ts';
import { subscriptionTasks } from './subscription-tasks.ts';
import { topUpLog } from './top-up-log.ts';
import { topUpReasons } from './top-up-reasons.ts';
import { transfers } from './transfers.ts';
import { undo } from './undo.ts';
import { usage } from './usage.ts';
import { usageChart } from './usage-chart.ts';

/** Hindi, with आप. Credits are "क्रेडिट", the balance is "बैलेंस". */
export const messages: LocaleMessages = {
  activity,
  'add-ons': addOns,
  alerts,
  'ask-admin': askAdmin,
  'auto-top-up': autoTopUp,
  'auto-top-up-editor': autoTopUpEditor,
  capacity,
  chip,
  codes,
  common,
  declines,
  details,
  forecast,
  gate,
  grants,
  invoices,
  'line-wording': lineWording,
  lists,
  'method-form': methodForm,
  notices,
  'pack-advice': packAdvice,
  'payment-methods': paymentMethods,
  'plan-change': planChange,
  'plan-facts': planFacts,
  plans,
  portal,
  purchase,
  seats,
  'spend-caps': spendCaps,
  subscription,
  'subscription-tasks': subscriptionTasks,
  'top-up-log': topUpLog,
  'top-up-reasons': topUpReasons,
  transfers,
  undo,
  usage,
  'usage-chart': usageChart,
};
