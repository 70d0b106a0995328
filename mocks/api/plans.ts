import type { MockBillingApi } from '../billing-api.ts';
import {
  addOnsOf,
  cancel,
  change,
  endAddOn,
  pause,
  plansOf,
  preview,
  resume,
  undoCancel,
  undoChange,
} from '../world/subscription.ts';
import type { Calls } from './calls.ts';

type Plans = Pick<
  MockBillingApi,
  | 'listPlans'
  | 'previewSubscriptionChange'
  | 'changeSubscription'
  | 'undoSubscriptionChange'
  | 'cancelSubscription'
  | 'undoCancellation'
  | 'pauseSubscription'
  | 'resumeSubscription'
  | 'listAddOns'
  | 'deactivateAddOn'
  | 'keepAddOn'
>;

export function planOperations({ world: { context }, answer, change: changing }: Calls): Plans {
  return {
    listPlans: (options) => answer('listPlans', 'view', options, (customer) => plansOf(context, customer)),

    previewSubscriptionChange: (request, options) =>
      answer('previewSubscriptionChange', 'manage', options, (customer) => preview(context, customer, request)),

    changeSubscription: (request, options) =>
      changing('changeSubscription', 'manage', options, (customer) => change(context, customer, request)),

    undoSubscriptionChange: (options) =>
      changing('undoSubscriptionChange', 'manage', options, (customer) => undoChange(context, customer)),

    cancelSubscription: (request, options) =>
      changing('cancelSubscription', 'manage', options, (customer) => cancel(context, customer, request)),

    undoCancellation: (options) =>
      changing('undoCancellation', 'manage', options, (customer) => undoCancel(context, customer)),

    pauseSubscription: (options) =>
      changing('pauseSubscription', 'manage', options, (customer) => pause(context, customer)),

    resumeSubscription: (options) =>
      changing('resumeSubscription', 'manage', options, (customer) => resume(context, customer)),

    listAddOns: (options) => answer('listAddOns', 'view', options, (customer) => addOnsOf(context, customer)),

    deactivateAddOn: (key, options) =>
      changing('deactivateAddOn', 'manage', options, (customer) => endAddOn(context, customer, key, false)),

    keepAddOn: (key, options) =>
      changing('keepAddOn', 'manage', options, (customer) => endAddOn(context, customer, key, true)),
  };
}
