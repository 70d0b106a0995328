import { arabic } from './ar.ts';
import { english } from './en.ts';
import { german } from './de.ts';

export const EMAIL_TEMPLATES = [
  'credits_low',
  'credits_empty',
  'balance_low',
  'balance_empty',
  'balance_negative',
  'receipt',
  'invoice',
  'payment_failed',
  'past_due',
  'auto_top_up_announced',
  'auto_top_up_charged',
  'auto_top_up_paused',
  'alert_crossed',
] as const;
export type EmailTemplate = (typeof EMAIL_TEMPLATES)[number];

/** `{seller}`, `{account}`, `{amount}`, `{number}`, `{date}` are filled in. */
export interface EmailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Of the button that leads into the portal. */
  readonly action: string;
}

export type EmailTexts = Readonly<Record<EmailTemplate, EmailText>>;

const TEXTS: Readonly<Record<string, EmailTexts>> = { en: english, de: german, ar: arabic };

/** The texts of the language of `locale`; English when there are none in it. */
export function emailTexts(locale: string): { readonly language: string; readonly texts: EmailTexts } {
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
  const texts = Object.hasOwn(TEXTS, language) ? TEXTS[language] : undefined;
  return texts ? { language, texts } : { language: 'en', texts: english };
}
