import { css } from 'lit';

/** The sentences about a change. */
export const planChangeStyles = css`
  .effects {
    display: grid;
    gap: var(--_space-2);
  }

  .effects > li {
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: 0.375rem minmax(0, 1fr);
    overflow-wrap: anywhere;
  }

  .effects > li::before {
    background: var(--_line-strong);
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    content: '';
    margin-block-start: 0.5625em;
  }

  .effects > li:first-child {
    font-weight: var(--_strong);
  }

  @media (forced-colors: active) {
    .effects > li::before {
      background: CanvasText;
    }
  }
`;
