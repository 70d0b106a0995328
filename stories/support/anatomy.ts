import { html, nothing, type TemplateResult } from 'lit';

const HUES = ['#d6336c', '#1971c2', '#2f9e44', '#9c36b5', '#c2570c', '#0c8599', '#495057', '#a61e4d'];

interface Anatomy {
  /** Name of each part, and what it is. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Name of each slot (empty for the unnamed one), and what goes there. */
  readonly slots?: Readonly<Record<string, string>>;
  /** The element covers the page: the list waits for `showPartsOver`. */
  readonly isOver?: boolean;
}

/** Draws a line around each part of the element, and says below which is which. */
export function renderAnatomy(
  tag: string,
  element: TemplateResult,
  { parts = {}, slots = {}, isOver = false }: Anatomy,
): TemplateResult {
  const names = Object.keys(parts);
  const rules = names.map(
    (name, index) => `.anatomy ${tag}::part(${name}) { outline: 2px dashed ${hue(index)}; outline-offset: 2px; }`,
  );
  return html`<div class="anatomy">
    <style>
      ${rules.join('\n')}
    </style>
    ${element}
    <dl class="anatomy-list" popover=${isOver ? 'manual' : nothing}>
      ${names.map((name, index) => renderRow(`::part(${name})`, parts[name] ?? '', index))}
      ${Object.entries(slots).map(([name, what]) => renderRow(name === '' ? '<slot>' : `slot="${name}"`, what, null))}
    </dl>
  </div>`;
}

/** Lays the list of parts over a dialog that is open: below it nobody could read it. */
export function showPartsOver(root: Element): void {
  root.querySelector<HTMLElement>('.anatomy-list')?.showPopover();
}

function renderRow(name: string, what: string, index: number | null): TemplateResult {
  return html`<div>
    <dt>
      <svg class="anatomy-mark" viewBox="0 0 16 16" aria-hidden="true">
        <rect
          x="1.5"
          y="1.5"
          width="13"
          height="13"
          fill="none"
          stroke-width="3"
          stroke-dasharray="4 2"
          stroke=${index === null ? 'currentColor' : hue(index)}
        ></rect>
      </svg>
      <bdi><code>${name}</code></bdi>
    </dt>
    <dd><bdi>${what}</bdi></dd>
  </div>`;
}

function hue(index: number): string {
  return HUES[index % HUES.length] ?? 'currentColor';
}
