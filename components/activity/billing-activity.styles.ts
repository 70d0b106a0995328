import { css } from 'lit';

export const activityStyles = css`
  :host {
    container: billing-activity / inline-size;
  }

  .section {
    gap: var(--_space-4);
  }

  [role='row'] {
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    display: grid;
    gap: 0 var(--_space-4);
    grid-template-columns: minmax(11rem, 1.2fr) minmax(8rem, 2fr) minmax(6rem, 1fr) minmax(6rem, 1fr);
    padding-block: var(--_space-2);
  }

  [role='row'].open {
    border-block-end-color: transparent;
  }

  .header[role='row'] {
    color: var(--_muted);
    font-size: var(--_caption);
    padding-block: 0 var(--_space-2);
  }

  .when {
    color: var(--_muted);
    font-size: var(--_caption);
  }

  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .change,
  .after {
    text-align: end;
  }

  .gain {
    color: var(--_positive);
  }

  .after {
    color: var(--_muted);
  }

  /* The head is muted as a whole: muted twice it could not be read. */
  [role='columnheader'].after {
    color: inherit;
  }

  /* Below the change there is no heading that says what the figure is. */
  .after .sentence {
    display: none;
  }

  .detail[role='row'] {
    display: block;
    padding-block: var(--_space-2) var(--_space-5);
    padding-inline-start: var(--_space-5);
  }

  .detail billing-invoice {
    max-inline-size: 40rem;
  }

  /* As high as the rows, their head, the pager and the line below it. */
  .rows-skeleton {
    padding-block: 1.75rem 5.25rem;
  }

  .rows-skeleton > span {
    align-content: center;
    block-size: 2.5625rem;
    border-block-end: 1px solid var(--_line);
    display: block;
  }

  /* Narrow: what happened and what it changed on one line, when and what was left below. The names of the columns are only read. */
  @container billing-activity (max-inline-size: 41.99rem) {
    .header[role='row'] {
      block-size: 1px;
      border: 0;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      padding: 0;
      position: absolute;
    }

    /* What was left needs more room than the change: only its own line gives it that. */
    [role='row'] {
      grid-template-areas:
        'what what change'
        'when after after';
      grid-template-columns: minmax(0, 1fr) auto auto;
    }

    .rows-skeleton {
      padding-block-start: 0;
    }

    .rows-skeleton > span {
      block-size: 3.8125rem;
    }

    .what {
      grid-area: what;
    }

    .change {
      grid-area: change;
    }

    .when {
      grid-area: when;
    }

    .after {
      font-size: var(--_caption);
      grid-area: after;
    }

    .after .sentence {
      display: inline;
    }

    .after .column {
      display: none;
    }

    .detail[role='row'] {
      padding-inline-start: 0;
    }

    .tools select.control {
      flex: 1 1 6.5rem;
    }
  }
`;
