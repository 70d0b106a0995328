import { css } from 'lit';

export const balanceStyles = css`
  :host {
    container: billing-balance / inline-size;
  }

  .facts {
    display: grid;
    gap: var(--_space-1);
  }

  .buckets {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }

  .buckets li:not(:last-child)::after {
    content: '·';
    margin-inline-start: var(--_space-2);
  }

  @container billing-balance (max-inline-size: 32rem) {
    .buckets {
      display: block;
    }

    .buckets li:not(:last-child)::after {
      content: none;
    }
  }

  /* It may be words, "less than $0.01"; an amount holds itself together. */
  .figure {
    white-space: normal;
  }

  .figure.below-zero {
    color: var(--_danger);
  }

  details > * + * {
    margin-block-start: var(--_space-4);
  }

  .line-place {
    block-size: 4.25rem;
  }

  .line-place:has([hidden]) {
    display: none;
  }
`;
