/** What an e-mail says. Pure: the same values always give the same message. */
import { emailTexts, type EmailTemplate } from './texts/email-texts.ts';

export interface EmailValues {
  readonly seller: string;
  readonly account: string;
  readonly amount: string;
  readonly number: string;
  readonly date: string;
}

export interface ComposedEmail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** `link`: where the button leads, right to the dialog that helps; `null` leaves the button out. */
export function composeEmail(
  template: EmailTemplate,
  locale: string,
  values: EmailValues,
  link: string | null,
): ComposedEmail {
  const { language, texts } = emailTexts(locale);
  const text = texts[template];
  const paragraphs = text.paragraphs.map((paragraph) => fill(paragraph, values));
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const plain = [...paragraphs, ...(link === null ? [] : [`${text.action}: ${link}`]), values.seller].join('\n\n');
  const button =
    link === null
      ? ''
      : `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1a1a1a;color:#ffffff;text-decoration:none">${escapeHtml(text.action)}</a></p>`;
  const html = [
    `<!doctype html><html lang="${language}" dir="${direction}"><body style="margin:0;padding:32px;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#ffffff">`,
    '<div style="max-width:480px;margin:0 auto">',
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    button,
    `<p style="color:#6b6b6b;font-size:14px">${escapeHtml(values.seller)}</p>`,
    '</div></body></html>',
  ].join('');
  return { subject: oneLine(fill(text.subject, values)), text: plain, html };
}

function fill(text: string, values: EmailValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name as keyof EmailValues] ?? '');
}

/** A name with a line break must not start a header of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
