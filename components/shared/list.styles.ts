import { css } from 'lit';

/** `.rows` are lines parted by hairlines; `.pair` puts a term at one end and its amount at the other. */
export const listStyles = css`
  .rows > * {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space-3);
  }

  .rows > :first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .rows > :last-child {
    padding-block-end: 0;
  }

  .pair {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    justify-content: space-between;
  }

  /* A long term breaks its lines before its amount goes below it. */
  .pair > :first-child {
    flex: 1 1 7rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .pair > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }

  .pair.total {
    border-block-start: 1px solid var(--_line);
    font-weight: var(--_strong);
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
  }
`;
