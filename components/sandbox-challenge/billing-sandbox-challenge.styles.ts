import { css } from 'lit';

/** Made to look like somebody else's page inside ours, as a bank's page would. */
export const sandboxChallengeStyles = css`
  :host {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: clip;
  }

  .bank {
    align-items: center;
    background: var(--_raised);
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-4);
  }

  .bank-name {
    align-items: center;
    display: inline-flex;
    font-weight: var(--_strong);
    gap: var(--_space-2);
  }

  .content {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
  }

  .actions .button {
    flex: 1 1 7rem;
  }

  .error {
    color: var(--_danger);
  }
`;
