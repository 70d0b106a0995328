import type { LocaleMessages } from '../../messages.ts';
import { activity } from './activity.ts';
import { capacity } from './capacity.ts';
import { chip } from './chip.ts';
import { common } from './common.ts';
import { declines } from './declines.ts';
import { details } from './details.ts';
import { gate } from './gate.ts';
import { invoices } from './invoices.ts';
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

/** Polish, in the familiar address, without forms that name a gender. Credits are "kredyty", the balance is "saldo". */
export const messages: LocaleMessages = {
  activity,
  capacity,
  chip,
  common,
  declines,
  details,
  gate,
  invoices,
  'method-form': methodForm,
  notices,
  'payment-methods': paymentMethods,
  'plan-change': planChange,
  plans,
  portal,
  purchase,
  subscription,
  'subscription-tasks': subscriptionTasks,
  usage,
};
