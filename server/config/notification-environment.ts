/** How others are told: the mail server, and where webhooks may go. */
export interface NotificationEnvironment {
  /** `null`: e-mails are kept and not sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Webhooks may go to this machine and to private networks. Never with a live key. */
  readonly allowsPrivateWebhooks: boolean;
}

const MAIL_SCHEMES = ['smtp:', 'smtps:'];

/** `fault` gets one line per variable at fault. */
export function notificationEnvironment(
  read: (name: string) => string | null,
  fault: (line: string) => void,
): NotificationEnvironment {
  const url = read('SMTP_URL');
  const from = read('MAIL_FROM');
  if (url !== null && !MAIL_SCHEMES.includes(URL.canParse(url) ? new URL(url).protocol : '')) {
    // The value is not repeated: it holds a password.
    fault('SMTP_URL must be the address of a mail server such as smtps://user:password@mail.example.com:465.');
  }
  if (url !== null && !from?.includes('@')) {
    fault('MAIL_FROM is missing: the sender of e-mails, e.g. "Example billing <billing@example.com>".');
  }
  const allows = read('WEBHOOK_ALLOW_PRIVATE');
  if (allows !== null && allows !== '1') fault('WEBHOOK_ALLOW_PRIVATE is either unset or 1.');
  if (allows === '1' && read('STRIPE_SECRET_KEY')?.includes('_live_')) {
    fault('WEBHOOK_ALLOW_PRIVATE is for development: never with a live key.');
  }
  return { mail: url === null || from === null ? null : { url, from }, allowsPrivateWebhooks: allows === '1' };
}
