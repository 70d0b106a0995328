import { html, nothing } from 'lit';

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Called with what is in the field at each change of it. */
  readonly typed: (value: string) => void;
  readonly hint?: string | null;
  readonly error?: string | null;
  /** The currency's sign and its side of the number. */
  readonly sign?: { readonly sign: string; readonly position: 'before' | 'after' } | null;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  /** Is told of when the customer goes on: a fault is shown only then. */
  readonly left?: () => void;
}

/** One line to type into, with what is said about it tied to it. */
export function renderTextField({ error, hint, id, inputMode, label, left, sign, typed, value }: FieldOptions) {
  const described = [hint == null ? '' : `${id}-hint`, error == null ? '' : `${id}-error`].filter(Boolean).join(' ');
  const signText = sign == null ? nothing : html`<span class="sign" aria-hidden="true">${sign.sign}</span>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="control-group">
      ${sign?.position === 'before' ? signText : nothing}
      <input
        id=${id}
        inputmode=${inputMode ?? 'text'}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described === '' ? nothing : described}
        aria-invalid=${error == null ? 'false' : 'true'}
        .value=${value}
        @input=${(event: InputEvent) => typed((event.target as HTMLInputElement).value)}
        @change=${() => left?.()}
      />
      ${sign?.position === 'after' ? signText : nothing}
    </span>
    ${hint == null ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
    ${error == null ? nothing : html`<span class="error" id="${id}-error" role="alert">${error}</span>`}
  </div>`;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | null;
}

/** A few ways, one of which is chosen. */
export function renderChoices<Value extends string>(options: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}) {
  const { choices, choose, chosen, legend, name } = options;
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="choices">
      ${choices.map(
        ({ hint, label, value }) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>
              <span>${label}</span>
              ${hint == null ? nothing : html`<span class="hint">${hint}</span>`}
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

interface SelectOptions {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  readonly hint?: string | null;
}

export function renderSelect({ choose, chosen, hint, id, label, options }: SelectOptions) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="control"
      id=${id}
      aria-describedby=${hint == null ? nothing : `${id}-hint`}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) => html`<option value=${option.value} ?selected=${option.value === chosen}>${option.label}</option>`,
      )}
    </select>
    ${hint == null ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
  </div>`;
}

/** Saving and leaving. Nothing can be pressed while it is saved: leaving would not take it back. */
export function renderFormActions(options: {
  readonly save: string;
  readonly cancel: string;
  readonly isSaving: boolean;
  readonly leave: () => void;
}) {
  const busy = options.isSaving ? 'true' : 'false';
  return html`<div class="actions">
    <button class="button primary" part="save" type="submit" aria-disabled=${busy} aria-busy=${busy}>
      ${options.save}
    </button>
    <button
      class="button"
      type="button"
      aria-disabled=${busy}
      @click=${() => (options.isSaving ? undefined : options.leave())}
    >
      ${options.cancel}
    </button>
  </div>`;
}
