import { css } from 'lit';

/**
 * `.field` holds a `label`, a `.control` (input or select, or a `.control-group` with an affix inside the same border),
 * a `.hint` beside it and, after a mistake, an `.error`. `.choice` is a radio button drawn as a bordered row.
 */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: var(--_space-1);
  }

  .field > label,
  .field > .label,
  legend {
    font-weight: 500;
    padding: 0;
  }

  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .control,
  .control-group {
    background: var(--billing-color-field, transparent);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_space-3);
  }

  select.control {
    cursor: pointer;
    inline-size: auto;
    max-inline-size: 100%;
  }

  select.control option {
    background: var(--_surface);
    color: var(--_text);
  }

  .control-group {
    align-items: center;
    display: flex;
    gap: var(--_space-2);
  }

  .control-group > input {
    background: transparent;
    border: 0;
    color: inherit;
    flex: 1;
    font: inherit;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    min-inline-size: 0;
    outline: none;
    padding: 0;
  }

  .control-group:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .control[aria-invalid='true'],
  .control-group:has([aria-invalid='true']) {
    border-color: var(--_danger);
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_caption);
  }

  .error {
    color: var(--_danger);
    font-size: var(--_caption);
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
  }

  .choice {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: var(--_space-3);
    min-block-size: var(--_control);
    padding: var(--_space-2) var(--_space-3);
  }

  .choice:hover {
    border-color: var(--_line-strong);
  }

  .choice:has(input:checked) {
    background: var(--_accent-tint);
    border-color: var(--_accent);
  }

  .choice:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice:has(input:disabled) {
    cursor: default;
    opacity: 0.55;
  }

  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--_accent);
    block-size: 1.125rem;
    flex: none;
    inline-size: 1.125rem;
    margin: 0;
  }

  .choice input:focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    .choice:has(input:checked) {
      border: 2px solid Highlight;
    }
  }
`;
