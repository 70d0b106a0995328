import { css } from 'lit';

/** A section of the portal: title and action on one line, then its content with even space. */
export const sectionStyles = css`
  .section {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
  }

  .section + .caption {
    margin-block-start: var(--_space-3);
  }

  .section-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    justify-content: space-between;
    /* As high as a button, so that a section without one stands in line with its neighbour. */
    min-block-size: var(--_control);
  }

  .empty {
    display: grid;
    gap: var(--_space-1);
  }

  .alert {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  .alert > svg {
    color: var(--_danger);
    margin-block-start: 0.125em;
  }

  .alert > div {
    flex: 1 1 12rem;
  }

  summary {
    cursor: pointer;
    font-weight: 500;
    list-style: none;
    min-block-size: 1.5rem;
    padding-inline-end: 1.5em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* It hangs in the padding: no line has to break for it. */
  summary::after {
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    color: var(--_muted);
    content: '';
    display: inline-block;
    margin-inline: 0.625em -1.25em;
    padding: 0.2em;
    rotate: 45deg;
    vertical-align: 0.2em;
  }

  details[open] > summary::after {
    rotate: 225deg;
  }
`;
