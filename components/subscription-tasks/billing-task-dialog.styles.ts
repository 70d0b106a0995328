import { css } from 'lit';

export const taskDialogStyles = css`
  dialog.wide {
    inline-size: min(64rem, 100vi - 2rem);
  }

  @media (max-width: 30rem) {
    dialog.wide {
      inline-size: 100vi;
    }
  }

  .field {
    grid-template-columns: minmax(0, 1fr);
  }

  .field select.control {
    inline-size: 100%;
  }

  textarea.control {
    min-block-size: 4rem;
    resize: vertical;
  }

  .choice-text .hint {
    line-height: 1.35;
  }

  .stepper input.control {
    border: 0;
    font-variant-numeric: tabular-nums;
    appearance: textfield;
    inline-size: 6rem;
    text-align: center;
  }

  legend {
    margin-block-end: var(--_space-2);
  }
`;
