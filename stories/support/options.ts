import { html, type TemplateResult } from 'lit';

type Tokens = Readonly<Record<`--billing-${string}`, string>>;

interface Option {
  /** What a page wants that sets this. */
  readonly what: string;
  /** The element with the attributes that are shown; without it, the story's own with other tokens. */
  readonly element?: TemplateResult;
  /** The tokens that are shown. */
  readonly tokens?: Tokens;
}

/** Little room, as in a settings page with a small type. */
export const DENSE: Option = {
  what: 'Denser, with smaller type',
  tokens: {
    '--billing-font-size': '0.8125rem',
    '--billing-control-height': '1.875rem',
    '--billing-space-4': '0.75rem',
    '--billing-space-5': '1rem',
  },
};

/** The page's own colour and corners. */
export const OWN_LOOK: Option = {
  what: 'In the page’s own colour, with round buttons',
  tokens: {
    '--billing-color-accent': 'light-dark(#0f766e, #5eead4)',
    '--billing-color-on-accent': 'light-dark(#ffffff, #042f2e)',
    '--billing-radius': '1rem',
    '--billing-button-radius': '999px',
  },
};

/** Several of one element on a page have the same landmarks: that is the story's doing, and no product's. */
export const severalAtOnce = { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } } as const;

/** Below one another: the element with what a page may set, each with what was set. */
export function renderOptions(element: TemplateResult, ...options: readonly Option[]): TemplateResult {
  return html`<div class="story-options">
    ${options.map(
      ({ what, element: own, tokens }, index) =>
        html`<section aria-label=${what}>
          ${renderTokens(`.option-${index} > *`, tokens)}
          <p>${what}${Object.keys(tokens ?? {}).map((name) => html` <code>${name}</code>`)}</p>
          <div class="option-${index}">${own ?? element}</div>
        </section>`,
    )}
  </div>`;
}

/** One look of an element that covers the page, such as a dialog. */
export function renderInLook(element: TemplateResult, { tokens }: Option): TemplateResult {
  return html`<div class="option-0">${renderTokens('.option-0 > *', tokens)} ${element}</div>`;
}

function renderTokens(selector: string, tokens: Tokens = {}): TemplateResult {
  const rules = Object.entries(tokens).map(([name, value]) => `${name}: ${value};`);
  return html`<style>
    ${selector} { ${rules.join(' ')} }
  </style>`;
}
