/** Which announcement becomes an e-mail, what it fills in, and where its button leads. */
import type { EventType } from '../../contract/event.ts';
import type { EmailTemplate } from './texts/email-texts.ts';

/** Parts of the portal that a link can open, as `#billing=<name>` behind the address of the billing page. */
export type PortalView = 'add-funds' | 'buy-credits' | 'invoices' | 'auto-top-up' | 'activity' | 'overview';

export interface EmailPlan {
  readonly template: EmailTemplate;
  readonly view: PortalView;
}

/** `null`: nobody needs a letter about it. */
export function emailOfEvent(type: EventType, data: Readonly<Record<string, unknown>>): EmailPlan | null {
  switch (type) {
    case 'credits.low':
      return { template: 'credits_low', view: 'buy-credits' };
    case 'credits.empty':
      return { template: 'credits_empty', view: 'buy-credits' };
    case 'balance.low':
      return { template: 'balance_low', view: 'add-funds' };
    case 'balance.empty':
      return { template: 'balance_empty', view: 'add-funds' };
    case 'balance.negative':
      return { template: 'balance_negative', view: 'add-funds' };
    case 'invoice.paid':
      return { template: 'receipt', view: 'invoices' };
    case 'invoice.sent':
      return { template: 'invoice', view: 'invoices' };
    case 'payment.failed':
      // Who stands before the dialog has been told there.
      return data['origin'] === 'portal' ? null : { template: 'payment_failed', view: 'overview' };
    case 'subscription.past_due':
      return { template: 'past_due', view: 'invoices' };
    case 'auto_top_up.announced':
      return { template: 'auto_top_up_announced', view: 'auto-top-up' };
    case 'auto_top_up.charged':
      return { template: 'auto_top_up_charged', view: 'activity' };
    case 'auto_top_up.paused':
      return { template: 'auto_top_up_paused', view: 'auto-top-up' };
    case 'alert.crossed':
      // Only to those who want it by e-mail.
      return wantsEmail(data) ? { template: 'alert_crossed', view: 'overview' } : null;
    default:
      return null;
  }
}

function wantsEmail({ channels }: Readonly<Record<string, unknown>>): boolean {
  return !Array.isArray(channels) || channels.includes('email');
}
