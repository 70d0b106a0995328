import { css } from 'lit';

export const invoiceStyles = css`
  :host {
    container: billing-invoice / inline-size;
    /* An amount at the far end of a wide page is lost to its name. */
    max-inline-size: 40rem;
  }

  .invoice {
    display: grid;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .lines {
    display: grid;
    gap: var(--_space-3);
  }

  .standing {
    align-items: flex-start;
    display: flex;
    gap: var(--_space-2);
  }

  .standing > svg {
    color: var(--_muted);
    margin-block-start: 0.25em;
  }

  .standing.warning > svg {
    color: var(--_warning);
  }

  .standing.danger > svg {
    color: var(--_danger);
  }

  .related {
    display: grid;
    gap: var(--_space-1);
  }

  .related .pair {
    flex-wrap: nowrap;
  }

  .related .pair > .link {
    flex: 0 1 auto;
  }

  .outcome:empty {
    display: none;
  }

  .sums {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-3);
  }

  .pair .caption {
    display: block;
  }

  .skeletons {
    align-content: start;
    display: grid;
    gap: var(--_space-4);
  }

  /* Names and addresses stand below each other, and their lines break. */
  @container billing-invoice (max-inline-size: 24rem) {
    .skeletons {
      min-block-size: 35rem;
    }
  }

  /* An icon keeps to its word, and both stand in the middle of what the longer words need. */
  .button-label > span {
    align-items: center;
    display: inline-flex;
    gap: var(--_space-2);
    justify-content: center;
  }

  .parties {
    color: var(--_muted);
    display: grid;
    font-size: var(--_caption);
    gap: var(--_space-3) var(--_space-6);
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
  }

  .parties p {
    overflow-wrap: anywhere;
  }
`;
