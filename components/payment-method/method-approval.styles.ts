import { css } from 'lit';

export const approvalStyles = css`
  .note {
    align-items: start;
    display: grid;
    font-size: var(--_caption);
    gap: var(--_space-2);
    grid-template-columns: auto minmax(0, 1fr);
  }

  .note > svg {
    block-size: 1rem;
    color: var(--_warning);
    inline-size: 1rem;
    margin-block-start: 0.15rem;
  }
`;
