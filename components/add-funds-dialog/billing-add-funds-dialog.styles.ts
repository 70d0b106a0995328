import { css } from 'lit';

export const addFundsDialogStyles = css`
  .presets {
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: repeat(auto-fit, minmax(5.75rem, 1fr));
  }

  .preset {
    align-content: center;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    display: grid;
    justify-items: center;
    min-block-size: 3.75rem;
    padding: var(--_space-2) 0;
    position: relative;
    text-align: center;
    transition: background-color var(--_duration);
  }

  .preset:hover {
    background: var(--_raised);
  }

  .preset:has(:checked) {
    background: var(--_accent-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .preset:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .preset:has(:disabled) {
    cursor: default;
    opacity: 0.55;
  }

  /* The whole card is the radio button: it stays in the accessibility tree and under the pointer. */
  .preset input {
    appearance: none;
    block-size: 100%;
    border-radius: inherit;
    cursor: inherit;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    outline: none;
    position: absolute;
  }

  .preset .amount {
    font-weight: var(--_strong);
  }

  .own {
    align-items: center;
    display: grid;
    gap: var(--_space-1) var(--_space-3);
    grid-template-columns: minmax(0, 1fr) minmax(8rem, 11rem);
  }

  .own .choice-own {
    cursor: pointer;
    display: flex;
    gap: var(--_space-2);
    min-block-size: 1.5rem;
  }

  .own .choice-own input {
    margin-block-start: 0.2em;
  }

  .own .choice-own > span {
    display: grid;
  }

  /* Under the field, which stands at the end. */
  .own .error {
    grid-column: 1 / -1;
    text-align: end;
  }

  .own .sign {
    color: var(--_muted);
  }

  .own input[inputmode] {
    text-align: start;
  }

  @container billing-dialog (inline-size < 26rem) {
    .presets {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .own {
      grid-template-columns: minmax(0, 1fr);
    }

    .own .error {
      text-align: start;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .preset {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .preset:has(:checked) {
      border: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
