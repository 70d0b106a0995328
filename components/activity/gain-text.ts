/** An amount with its plus, which stands on the same side of the figure as a minus would. */
export function gainText(amount: string, isRightToLeft: boolean): string {
  if (!isRightToLeft) return `+${amount}`;
  // As `Intl` writes it: a mark keeps the sign before its figure. Money in Arabic and Hebrew begins with a mark of its own.
  return amount.startsWith('\u200f') ? amount.replace(/\p{Nd}/u, '\u200e+$&') : `\u200e+${amount}`;
}
