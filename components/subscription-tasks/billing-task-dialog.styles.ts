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
    /* As high as what stands in it, where the browser can. */
    field-sizing: content;
    max-block-size: 20rem;
    min-block-size: 4rem;
    resize: vertical;
  }

  .choice-text .hint {
    line-height: 1.35;
  }

  .stepper {
    align-items: center;
    display: flex;
    gap: var(--_space-1);
  }

  .stepper .icon-button {
    border-color: var(--_line-strong);
  }

  .stepper input.control {
    font-variant-numeric: tabular-nums;
    appearance: textfield;
    inline-size: 5rem;
    text-align: center;
  }

  legend {
    margin-block-end: var(--_space-2);
  }
`;
