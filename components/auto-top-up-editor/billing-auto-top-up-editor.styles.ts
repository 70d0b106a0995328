import { css } from 'lit';

export const autoTopUpEditorStyles = css`
  form {
    gap: var(--_space-5);
    max-inline-size: 40rem;
  }

  /* Takes the focus so that it is read, not to be worked with. */
  form:focus-visible {
    outline: none;
  }

  .group {
    display: grid;
    gap: var(--_space-3);
  }

  .choice .hint {
    display: block;
  }

  .means {
    background: var(--_raised);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
  }

  .means h3 {
    font-size: inherit;
  }

  .warnings {
    display: grid;
    gap: var(--_space-2);
  }

  .warnings > li {
    align-items: start;
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: auto minmax(0, 1fr);
  }

  .warnings svg {
    color: var(--_warning);
    margin-block-start: 0.125em;
  }

  .warnings .now svg {
    color: var(--_accent);
  }

  .days {
    block-size: 1.25rem;
    display: block;
    inline-size: 100%;
  }

  /* Time goes where the text goes. */
  .days:dir(rtl) {
    scale: -1 1;
  }

  .days rect {
    fill: var(--_track);
  }

  .days .charged {
    fill: var(--_accent);
  }

  .consent {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
  }

  .consent h3 {
    font-size: inherit;
  }

  .consent.missing {
    border-color: var(--_danger);
  }

  .agree {
    align-items: center;
    cursor: pointer;
    display: flex;
    font-weight: 500;
    gap: var(--_space-3);
    min-block-size: 1.75rem;
  }

  @media (forced-colors: active) {
    .days {
      forced-color-adjust: none;
    }

    .days rect {
      fill: Canvas;
      stroke: CanvasText;
    }

    .days .charged {
      fill: Highlight;
    }
  }
`;
