import { html, nothing } from 'lit';
import { codeMessages as words } from '../../src/i18n/en/codes.ts';
import type { CodeTexts } from './code-words.ts';

interface CodeField {
  readonly value: string;
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly input: (value: string) => void;
  readonly apply: () => void;
}

/** The field and its button. Enter applies the code and nothing else. */
export function renderCodeField(texts: CodeTexts, { value, error, isBusy, input, apply }: CodeField) {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) apply();
  };
  return html`<div class="code-field">
    <label for="code">${texts.of(words, 'label')}</label>
    <div class="code-line">
      <input
        class="control"
        id="code"
        name="code"
        maxlength="60"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${error === null ? nothing : 'code-error'}
        aria-invalid=${error === null ? 'false' : 'true'}
        .value=${value}
        @input=${(event: InputEvent) => input((event.target as HTMLInputElement).value)}
        @keydown=${pressed}
      />
      <button class="button" type="button" aria-disabled=${isBusy ? 'true' : 'false'} @click=${apply}>
        ${texts.of(words, isBusy ? 'applying' : 'apply')}
      </button>
    </div>
    ${error === null ? nothing : html`<span class="error" id="code-error" role="alert">${error}</span>`}
  </div>`;
}
