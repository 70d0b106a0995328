import { defineMessages } from '../messages.ts';

/** Titles of sections that are fetched when somebody opens them. Each is a part of the area of its section. */
export const detailsTitle = defineMessages('details', { title: 'Billing details' });
export const addOnsTitle = defineMessages('add-ons', { title: 'Add-ons' });
export const autoTopUpTitle = defineMessages('auto-top-up', { title: 'Automatic top-up' });
export const alertsTitle = defineMessages('alerts', { title: 'Alerts and limits' });
export const askAdminTitle = defineMessages('ask-admin', { ask: 'Ask your admin' });
