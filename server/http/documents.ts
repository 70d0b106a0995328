import type { BillingApp, SharedParts } from './app.ts';

export function registerDocuments(_app: BillingApp, _shared: SharedParts): void {}
