import { css } from 'lit';

export const transferInstructionsStyles = css`
  .transfer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    container: billing-transfer / inline-size;
    display: grid;
    margin: 0;
  }

  .transfer > div {
    align-items: center;
    display: grid;
    gap: 0 var(--_space-3);
    grid-template-columns: minmax(0, 1fr) auto;
    padding: var(--_space-2) var(--_space-3);
  }

  .transfer > div + div {
    border-block-start: 1px solid var(--_line);
  }

  .transfer dt {
    color: var(--_muted);
    font-size: var(--_caption);
    grid-column: 1;
    overflow-wrap: anywhere;
  }

  .transfer dd {
    grid-column: 1;
    margin: 0;
  }

  .transfer dd.what {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .transfer dd.copy {
    grid-column: 2;
    grid-row: 1 / span 3;
  }

  /* A bank's numbers are copied by hand, too: they keep the width to themselves. */
  @container billing-transfer (max-inline-size: 17rem) {
    .transfer dd.copy {
      grid-column: 1;
      grid-row: auto;
      margin-block-start: var(--_space-1);
    }
  }

  .transfer-notes {
    display: grid;
    gap: var(--_space-1);
  }
`;
