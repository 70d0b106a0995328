/**
 * Texts that are the same in another language as in English, each looked at once. A text that is not here and equals the English
 * one is taken for one that nobody translated; a line here that no text needs any more is reported, too.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // "Credits" is what the product is called in German; the others are German words as well.
  de: ['Credits', 'Name', 'Sandbox', 'Status'],
};
