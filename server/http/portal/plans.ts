import { deactivateAddOn, keepAddOn, readAddOns } from '../../add-ons/add-ons.ts';
import { changeSubscription, undoSubscriptionChange } from '../../plan-changes/change-subscription.ts';
import { readPlans } from '../../plan-changes/list-plans.ts';
import { previewSubscriptionChange } from '../../plan-changes/preview.ts';
import { cancelSubscription, undoCancellation } from '../../subscriptions/cancel.ts';
import { pauseSubscription, resumeSubscription } from '../../subscriptions/pause.ts';
import type { PortalHandlers } from '../handlers.ts';

export const planHandlers = {
  listPlans: ({ billing, customerId }) => readPlans(billing, customerId),

  previewSubscriptionChange: ({ billing, customerId, body }) => previewSubscriptionChange(billing, customerId, body),

  changeSubscription: ({ billing, customerId, body }) => changeSubscription(billing, customerId, body),

  undoSubscriptionChange: ({ billing, customerId }) => undoSubscriptionChange(billing, customerId),

  cancelSubscription: ({ billing, customerId, body }) => cancelSubscription(billing, customerId, body),

  undoCancellation: ({ billing, customerId }) => undoCancellation(billing, customerId),

  pauseSubscription: ({ billing, customerId }) => pauseSubscription(billing, customerId),

  resumeSubscription: ({ billing, customerId }) => resumeSubscription(billing, customerId),

  listAddOns: async ({ billing, customerId }) => ({ items: await readAddOns(billing, customerId) }),

  deactivateAddOn: ({ billing, customerId, params }) => deactivateAddOn(billing, customerId, params.id),

  keepAddOn: ({ billing, customerId, params }) => keepAddOn(billing, customerId, params.id),
} satisfies Partial<PortalHandlers>;
