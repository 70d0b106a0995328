import { html, type TemplateResult } from 'lit';

/** Names under an element what of it can be styled or filled, each drawn around in the element itself. */
export function renderAnatomy(
  element: TemplateResult,
  {
    parts = {},
    slots = {},
  }: { readonly parts?: Readonly<Record<string, string>>; readonly slots?: Readonly<Record<string, string>> },
): TemplateResult {
  const rows = [
    ...Object.entries(parts).map(([name, what]) => [`::part(${name})`, what] as const),
    ...Object.entries(slots).map(([name, what]) => [name === '' ? 'slot' : `slot="${name}"`, what] as const),
  ];
  return html`<div class="anatomy" data-parts=${Object.keys(parts).join(' ')}>
    ${element}
    <dl class="anatomy-list">
      ${rows.map(
        ([name, what]) =>
          html`<div>
            <dt><code>${name}</code></dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
