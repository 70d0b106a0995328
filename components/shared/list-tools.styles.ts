import { css } from 'lit';

/** The bar above a long list (`.tools`: search, selects, files) and the pager below it. */
export const listToolsStyles = css`
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    /* One row of controls, before they are there. */
    min-block-size: 2rem;
  }

  .tools .control {
    flex: 0 1 auto;
    font-size: var(--_caption);
    inline-size: auto;
    min-block-size: 2rem;
    min-inline-size: 0;
    padding-block: 0;
    text-overflow: ellipsis;
  }

  .tools select.control {
    padding-inline: var(--_space-1);
  }

  .tools .search {
    flex: 1 1 13rem;
    max-inline-size: 22rem;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .tools .files {
    margin-inline-start: auto;
  }

  .short {
    display: none;
  }

  .tools .link {
    font-size: var(--_caption);
  }

  /* An icon keeps to its word. */
  svg + .button-label {
    text-align: start;
  }

  .pager {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  .pager p {
    flex-basis: 100%;
  }

  /* What is on screen while something else is on its way. */
  [aria-busy='true'] > .row-group {
    opacity: 0.55;
    transition: opacity var(--_duration) 150ms;
  }

  /* Two whole sentences have no room beside each other. */
  @container (max-inline-size: 30rem) {
    .short {
      display: inline;
    }

    .short + .button-label {
      display: none;
    }

    .tools .files {
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [aria-busy='true'] > .row-group {
      transition: none;
    }
  }
`;
