import type { LocaleMessages } from '../../messages.ts';
import { activity } from './activity.ts';
import { capacity } from './capacity.ts';
import { addOns } from './add-ons.ts';
import { askAdmin } from './ask-admin.ts';
import { codes } from './codes.ts';
import { packAdvice } from './pack-advice.ts';
import { planFacts } from './plan-facts.ts';
import { seats } from './seats.ts';
import { transfers } from './transfers.ts';
import { undo } from './undo.ts';
import { chip } from './chip.ts';
import { common } from './common.ts';
import { declines } from './declines.ts';
import { details } from './details.ts';
import { gate } from './gate.ts';
import { invoices } from './invoices.ts';
import { lists } from './lists.ts';
import { methodForm } from './method-form.ts';
import { notices } from './notices.ts';
import { paymentMethods } from './payment-methods.ts';
import { planChange } from './plan-change.ts';
import { plans } from './plans.ts';
import { portal } from './portal.ts';
import { purchase } from './purchase.ts';
import { subscription } from './subscription.ts';
import { subscriptionTasks } from './subscription-tasks.ts';
import { usage } from './usage.ts';

/** German, in the formal address. Credits are "Credits", the balance is "Guthaben". */
export const messages: LocaleMessages = {
  activity,
  capacity,
  chip,
  common,
  declines,
  details,
  gate,
  invoices,
  lists,
  'method-form': methodForm,
  notices,
  'payment-methods': paymentMethods,
  'plan-change': planChange,
  plans,
  portal,
  purchase,
  subscription,
  'subscription-tasks': subscriptionTasks,
  'add-ons': addOns,
  'ask-admin': askAdmin,
  codes,
  'pack-advice': packAdvice,
  'plan-facts': planFacts,
  seats,
  transfers,
  undo,
  usage,
};
