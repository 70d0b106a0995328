import { css } from 'lit';

/** What is only there once somebody changes something. */
export const managerStyles = css`
  .menu,
  .question {
    grid-column: 2 / -1;
    margin-block-start: var(--_space-3);
  }

  .menu,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .question,
  .setup {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_space-4);
  }

  .question {
    gap: var(--_space-2);
  }

  .setup > .actions {
    justify-content: flex-end;
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-2);
  }

  @container billing-payment-method (inline-size < 20rem) {
    .menu,
    .question {
      grid-column: 1 / -1;
    }

    .setup > .actions > .button {
      flex: 1 1 auto;
    }
  }
`;
