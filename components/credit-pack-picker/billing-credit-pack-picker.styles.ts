import { css } from 'lit';

export const creditPackPickerStyles = css`
  :host {
    container: billing-credit-pack-picker / inline-size;
  }

  .packs {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }

  [part='pack'] {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    display: grid;
    gap: var(--_space-3);
    /* Names, contents and prices of all packs in a row stand on the same lines. */
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding: var(--_space-4);
  }

  [part='pack'].recommended {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* No gap of its own while it has nothing to say. */
  billing-pack-advice {
    display: contents;
  }

  .pack-head {
    align-content: flex-start;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    justify-content: space-between;
    min-block-size: 1.75rem;
  }

  .pack-head h3 {
    font-size: inherit;
    overflow-wrap: anywhere;
  }

  .pack-credits {
    font-size: 1.375em;
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }

  .facts {
    color: var(--_muted);
    font-size: var(--_caption);
    margin-block-start: var(--_space-1);
  }

  .saving {
    color: var(--_positive);
    font-weight: 500;
  }

  .pack-foot {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block-start: var(--_space-3);
  }

  .price {
    display: grid;
    line-height: 1.3;
  }

  .price .amount {
    font-weight: var(--_strong);
  }

  @media (forced-colors: active) {
    [part='pack'].recommended {
      border: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
