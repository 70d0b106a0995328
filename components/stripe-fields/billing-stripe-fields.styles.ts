import { css } from 'lit';

export const stripeFieldsStyles = css`
  .fields {
    display: grid;
    gap: var(--_space-3);
    position: relative;
  }

  /* In the layout from the start, because Stripe measures it, and without height until there is something to see. */
  .mount[data-empty] {
    block-size: 0;
    overflow: hidden;
  }

  /* As high as the form for a card, so that nothing moves when it comes. */
  .placeholder {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: 1fr 1fr;
  }

  .placeholder > .skeleton {
    block-size: calc(var(--_control) + 1.75rem);
    inline-size: auto;
    margin: 0;
  }

  .placeholder > .wide {
    grid-column: 1 / -1;
  }

  .blocked {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-4);
  }

  .blocked > strong {
    align-items: center;
    display: flex;
    gap: var(--_space-2);
  }

  .blocked > p {
    font-size: var(--_caption);
  }

  .blocked svg {
    color: var(--_warning);
  }
`;
