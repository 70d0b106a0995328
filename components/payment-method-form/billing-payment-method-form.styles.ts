import { css } from 'lit';

export const paymentMethodFormStyles = css`
  .form,
  .stack,
  .retry {
    display: grid;
    gap: var(--_space-3);
  }

  .retry {
    justify-items: start;
  }

  /* A sandbox has two dozen cards; the form stays a form. */
  .choices {
    /* Their least height is no leave to be squeezed to it. */
    grid-auto-rows: max-content;
    margin-inline: calc(-1 * var(--_space-1));
    max-block-size: 18rem;
    overflow-y: auto;
    padding: var(--_space-1);
  }

  .card-name {
    align-items: baseline;
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    justify-content: space-between;
  }

  /* One scroller is enough where there is hardly room for one. */
  @media (max-height: 22rem) {
    .choices {
      max-block-size: none;
    }
  }
`;
