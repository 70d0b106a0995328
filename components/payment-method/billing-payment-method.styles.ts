import { css } from 'lit';

export const paymentMethodStyles = css`
  :host {
    container: billing-payment-method / inline-size;
  }

  .methods {
    display: grid;
    gap: var(--_space-4);
  }

  .method {
    align-items: start;
    display: grid;
    gap: 0 var(--_space-3);
    grid-template-columns: auto minmax(0, 1fr);
  }

  .method > svg {
    color: var(--_muted);
    margin-block-start: 0.125em;
  }

  .method > div {
    display: grid;
    justify-items: start;
  }

  .name {
    font-weight: 500;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-3);
  }

  .setup {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }

  /* A sandbox has two dozen cards; the form stays a form. */
  .setup .choices {
    margin-inline: calc(-1 * var(--_space-1));
    max-block-size: 18rem;
    overflow-y: auto;
    padding: var(--_space-1);
  }

  .setup legend {
    font-weight: var(--_strong);
    margin-block-end: var(--_space-1);
  }

  .choice > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
`;
