import { css } from 'lit';

export const planPickerStyles = css`
  :host {
    container: billing-plan-picker / inline-size;
  }

  .section-head.in-dialog {
    justify-content: center;
    min-block-size: 0;
  }

  .intervals {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    min-inline-size: 0;
    padding: 0.125rem;
  }

  .intervals label {
    align-items: center;
    border-radius: calc(var(--_radius) - 0.125rem);
    cursor: pointer;
    display: flex;
    flex: 1 1 auto;
    font-weight: 500;
    justify-content: center;
    min-block-size: calc(var(--_control) - 0.5rem);
    padding-inline: var(--_space-3);
  }

  .intervals label:has(:checked) {
    background: var(--_accent-tint);
    color: var(--_accent);
    font-weight: var(--_strong);
  }

  .intervals label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Still there for the keyboard and for assistive technology. */
  .intervals input {
    block-size: 1px;
    inline-size: 1px;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  .plans {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }

  /* Rows of even length: no plan stands alone below the others. */
  @container billing-plan-picker (inline-size >= 42rem) {
    .plans:has(> :nth-child(5):last-child),
    .plans:has(> :nth-child(6):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container billing-plan-picker (42rem <= inline-size < 56rem) {
    .plans:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container billing-plan-picker (inline-size >= 56rem) {
    .plans:has(> :nth-child(7):last-child),
    .plans:has(> :nth-child(8):last-child) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container billing-plan-picker (inline-size >= 70rem) {
    .plans:has(> :nth-child(5):last-child) {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }

  [part='plan'] {
    align-content: start;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    display: grid;
    gap: var(--_space-3);
    /* Names, prices, contents and buttons of all plans in a row stand on the same lines. */
    grid-row: span 4;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    padding: var(--_space-4);
  }

  [part='plan'].current {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .plan-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    justify-content: space-between;
  }

  .plan-head h3 {
    overflow-wrap: anywhere;
  }

  .price {
    font-size: 1.25em;
    font-weight: var(--_strong);
    letter-spacing: -0.01em;
    line-height: 1.3;
    white-space: normal;
  }

  .saving {
    color: var(--_positive);
    font-weight: 500;
  }

  .facts {
    align-content: start;
    color: var(--_muted);
    display: grid;
    font-size: var(--_caption);
    gap: var(--_space-1);
  }

  .facts > li {
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: auto minmax(0, 1fr);
    overflow-wrap: anywhere;
  }

  .facts svg {
    color: var(--_positive);
    margin-block-start: 0.125em;
  }

  .plan-foot {
    align-content: end;
    display: grid;
    gap: var(--_space-2);
  }

  .error {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    [part='plan'].current,
    .intervals label:has(:checked) {
      border: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
