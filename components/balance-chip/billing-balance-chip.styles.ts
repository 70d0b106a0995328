import { css } from 'lit';

export const balanceChipStyles = css`
  :host {
    display: inline-block;
    line-height: 1.4;
    max-inline-size: 100%;
  }

  .chip {
    align-items: center;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-full);
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 500;
    gap: var(--_space-2);
    min-block-size: 2rem;
    padding: var(--_space-1) var(--_space-3);
    white-space: nowrap;
  }

  /* Words, where an amount could not be loaded: those may wrap. */
  .chip[title] {
    text-align: start;
    white-space: normal;
  }

  /* Its text only gives the chip its width. */
  .chip .skeleton {
    color: transparent;
  }

  .chip:hover {
    border-color: var(--_line-strong);
  }

  .chip.low {
    color: var(--_warning);
  }

  .chip.empty,
  .chip.negative {
    color: var(--_danger);
  }

  .popover {
    background: var(--_surface);
    /* WebKit takes the fit-content it has by itself for the height of the window. */
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 14%);
    color: var(--_text);
    gap: var(--_space-2);
    inline-size: max-content;
    inset: auto;
    margin: 0;
    max-inline-size: min(20rem, calc(100vw - 1rem));
    min-inline-size: 14rem;
    padding: var(--_space-4);
    position: fixed;
  }

  .popover:popover-open {
    display: grid;
  }

  .popover a {
    align-items: center;
    color: var(--_accent);
    display: inline-flex;
    min-block-size: 1.5rem;
  }
`;
