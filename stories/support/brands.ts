/** The products of the theme page. What makes each of them is in brands.css: the page's own font and colours, and tokens. */
export const brands = [
  { key: 'ledgerline', name: 'Ledgerline', what: 'A private bank: serif, ink and brass, no rounded corner.' },
  { key: 'tidepool', name: 'Tidepool', what: 'A consumer app: round, roomy, teal.' },
  { key: 'kernel', name: 'Kernel', what: 'A tool for developers: monospace, dense, green.' },
  { key: 'fauve', name: 'Fauve', what: 'A fashion label: large, loud, magenta on cream.' },
] as const;

export type BrandKey = (typeof brands)[number]['key'];
