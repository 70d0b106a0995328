/** What a customer agrees to when they switch automatic top-ups on. A text that was published never changes: it gets a new version. */

export interface ConsentText {
  readonly version: string;
  readonly text: string;
}

const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: '2026-11-22',
    text:
      'I allow automatic charges to my saved payment method, without asking me each time, whenever what I have left reaches ' +
      'the level I set, for the amount I set plus tax, and never more in a calendar month than the monthly cap I set. If that ' +
      'payment method is declined, my backup payment method may be charged instead. Each charge is invoiced. I can change ' +
      'this or switch it off at any time, and it stays off until I switch it on again.',
  },
];

/** The one to be shown now. */
export function currentConsentText(): ConsentText {
  const text = CONSENT_TEXTS.at(-1);
  if (!text) throw new Error('There is no text to agree to.');
  return text;
}
