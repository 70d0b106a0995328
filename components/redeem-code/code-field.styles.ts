import { css } from 'lit';

/** A field for a code with its button, in a section and in a dialog. */
export const codeFieldStyles = css`
  .code-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .code-line > .control {
    /* Codes are read letter by letter. */
    flex: 1 1 9rem;
    inline-size: auto;
    max-inline-size: 18rem;
    min-inline-size: 0;
    text-transform: uppercase;
  }

  .code-line > .control::placeholder {
    text-transform: none;
  }

  .code-field {
    display: grid;
    gap: var(--_space-1);
  }

  .code-field > label {
    font-weight: 500;
  }
`;
