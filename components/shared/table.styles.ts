import { css } from 'lit';

/** A table with hairlines. An element that turns it into a list at narrow widths does so in its own styles. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }

  th {
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_caption);
    font-weight: 500;
    padding: 0 var(--_space-3) var(--_space-2) 0;
    text-align: start;
    white-space: nowrap;
  }

  td {
    border-block-end: 1px solid var(--_line);
    padding: var(--_space-3) var(--_space-3) var(--_space-3) 0;
    vertical-align: baseline;
  }

  tr:last-child > td {
    border-block-end: 0;
  }

  th.end,
  td.end {
    padding-inline-end: 0;
    text-align: end;
  }
`;
