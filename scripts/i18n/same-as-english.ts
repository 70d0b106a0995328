/**
 * Texts that are the same in another language as in English, each looked at once. A text that is not here and equals the English
 * one is taken for one that nobody translated; a line here that no text needs any more is reported, too.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // All of them are Danish words as well.
  da: ['Reference', 'Reference: {reference}', 'Status', 'Subtotal', 'Total', 'Version {version}'],
  // "Credits" is what the product is called in German; the others are German words as well.
  de: ['Credits', 'Name', 'Sandbox', 'Status'],
  es: ['Plan', 'Subtotal', 'Total'],
  // "Active" agrees with "option" and "offre", both feminine.
  fr: ['Active', 'Date', 'Pack', 'Promotion', 'Total', 'Version {version}'],
  // "per" is Italian as well.
  it: ['{name}: {price} per {per}', '{price} per {count} {unit}'],
  // "Target", "status" and the like are Indonesian words as well, "add-on" is what software says, and "per" is said the same.
  id: ['Add-on', 'Status', 'Subtotal', 'Target', 'Total', '{name}: {price} per {per}', '{price} per {count} {unit}'],
  // "Status" and "per" are Norwegian words as well.
  nb: ['Status', '{name}: {price} per {per}', '{price} per {count} {unit}'],
  // "Credit" is what the product is called in Dutch; "per", "status" and "project" are Dutch words as well.
  nl: [
    '+{count} credit',
    '+{count} credits',
    'Credits',
    'Project',
    'Status',
    '{amount} per credit',
    '{count} credit',
    '{count} credits',
    '{name}: {price} per {per}',
    '{pack}: {count} credit, {price}',
    '{pack}: {count} credits, {price}',
    '{price} per {count} {unit}',
  ],
  // "Plan" is a Polish word as well.
  pl: ['Plan'],
  'pt-BR': ['Status', 'Subtotal', 'Total'],
  // "Plan", "period", "status" and "version" are Swedish words as well, and "per" is said the same.
  sv: ['Period', 'Plan', 'Status', 'Version {version}', '{name}: {price} per {per}', '{price} per {count} {unit}'],
  // "Plan" is a Turkish word as well.
  tr: ['Plan'],
  // "Credit" is what software calls it in Vietnamese, and it has one form.
  vi: ['+{count} credit', '{count} credit', '{pack}: {count} credit, {price}'],
};
