import { css } from 'lit';

export const detailsStyles = css`
  form {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 32rem;
  }

  /* A list of countries is as wide as the longest name in it. */
  .field {
    grid-template-columns: minmax(0, 1fr);
  }

  .lines {
    margin: 0;
    overflow-wrap: anywhere;
  }

  textarea.control {
    min-block-size: 5rem;
    resize: vertical;
  }

  /* It begins where the other fields begin, whatever script it is written in. */
  :host(:dir(rtl)) textarea.control {
    text-align: right;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
`;
