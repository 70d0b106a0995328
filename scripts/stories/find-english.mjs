/**
 * Runs in a page that is shown in the long pseudo-language: what of ours is still English, because no translator can reach it.
 * Names and words of the backend are none of it, nor what `Intl` says: dates, currencies, countries.
 */
export function findEnglish() {
  const READ_ALOUD = ['aria-description', 'aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title'];
  /** The same in every language. */
  const INTERNATIONAL = ['BIC', 'CSV', 'IBAN', 'PDF', 'SHA-256', 'USt-IdNr.'];
  const root = document.querySelector('#storybook-root');
  // Nobody noted what was answered, or the story itself says what is shown.
  if (window.billingStoryAnswers === null) return [];
  const known = [...givenByPage(), ...window.billingStoryAnswers, ...saidByIntl(), ...INTERNATIONAL]
    .filter((text) => text.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const found = [];
  walk(root);
  return [...new Set(found)];

  function walk(parent) {
    for (const node of parent.childNodes) {
      if (node instanceof Text) note(node, node.data);
      if (!(node instanceof Element) || node.localName === 'style' || hasOwnWords(node)) continue;
      for (const name of READ_ALOUD) if (node.hasAttribute(name)) note(node, node.getAttribute(name));
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  }

  /** A host may bring another language, or words of its own. */
  function hasOwnWords({ locale, localName, messages }) {
    return localName === 'billing-provider' && (locale !== null || Object.keys(messages).length > 0);
  }

  function note(node, text) {
    const { host } = node.getRootNode();
    if (host === undefined) return;
    // A word that was made longer is one of ours, also where a figure stands between it and its brackets.
    let rest = outsideBrackets(text).replaceAll(/\S*~+/g, ' ');
    // A line of the backend may be shown in two parts.
    if (rest.trim().length > 3 && known.some((one) => one.includes(rest.trim()))) return;
    for (const one of known) rest = rest.replaceAll(one, ' ');
    if (/\p{L}{2}/u.test(rest)) found.push(`${host.localName} stays English: "${text.trim().replaceAll(/\s+/g, ' ')}"`);
  }

  function outsideBrackets(text) {
    let depth = 0;
    return [...text]
      .filter((letter) => {
        if (letter === '⟦') depth += 1;
        if (letter === '⟧') depth -= 1;
        return depth === 0 && letter !== '⟧';
      })
      .join('');
  }

  /** Attributes and slotted texts of a story. */
  function givenByPage() {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()),
    ]);
  }

  function saidByIntl() {
    const of = (type) => new Intl.DisplayNames('en', { type });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = letters.flatMap((one) => letters.map((other) => of('region').of(one + other)));
    const format = (options, dates) => dates.map((date) => date.toLocaleDateString('en', options));
    const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1));
    const days = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, day + 1));
    return [
      ...regions,
      ...Intl.supportedValuesOf('currency'),
      ...['long', 'short'].flatMap((month) => format({ month }, months)),
      ...['long', 'short'].flatMap((weekday) => format({ weekday }, days)),
      ' at ',
      'AM',
      'PM',
    ];
  }
}
