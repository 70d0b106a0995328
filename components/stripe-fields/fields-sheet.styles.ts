import { css } from 'lit';

export const fieldsSheetStyles = css`
  dialog {
    background: var(--sheet-background);
    border: 1px solid var(--sheet-line);
    border-radius: var(--sheet-radius);
    box-sizing: border-box;
    color: var(--sheet-text);
    inline-size: min(28rem, 100vi - 2rem);
    line-height: 1.5;
    padding: 1.5rem;
  }

  dialog::backdrop {
    background: rgb(10 14 20 / 48%);
  }

  form {
    display: grid;
    gap: 1rem;
  }

  h2 {
    font-size: 1.125em;
    font-weight: 600;
    margin: 0;
  }

  h2:focus-visible {
    outline: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: flex-end;
  }

  button {
    background: transparent;
    border: 1px solid var(--sheet-line);
    border-radius: var(--sheet-radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.5rem;
    padding: 0.25rem 1rem;
  }

  .primary {
    background: var(--sheet-accent);
    border-color: var(--sheet-accent);
    color: var(--sheet-background);
  }

  :focus-visible {
    outline: 2px solid var(--sheet-accent);
    outline-offset: 2px;
  }
`;
