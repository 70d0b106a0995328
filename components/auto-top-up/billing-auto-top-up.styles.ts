import { css } from 'lit';

export const autoTopUpStyles = css`
  .rule {
    display: grid;
    gap: var(--_space-1);
  }

  .callout {
    padding: var(--_space-2) var(--_space-3);
  }

  details > summary {
    cursor: pointer;
    display: grid;
    gap: var(--_space-1);
    grid-template-columns: auto minmax(0, 1fr);
    list-style: none;
    padding-block: var(--_space-1);
  }

  details > summary::-webkit-details-marker {
    display: none;
  }

  details > summary > svg {
    color: var(--_muted);
    margin-block-start: 0.25em;
    transition: rotate var(--_duration);
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  .inside {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
  }

  .facts {
    display: grid;
    gap: var(--_space-1);
  }

  .consent {
    border-inline-start: 2px solid var(--_line);
    display: grid;
    gap: var(--_space-1);
    overflow-wrap: anywhere;
    padding-inline-start: var(--_space-3);
  }

  .more {
    display: grid;
    gap: var(--_space-1);
  }

  @media (prefers-reduced-motion: reduce) {
    details > summary > svg {
      transition: none;
    }
  }
`;
