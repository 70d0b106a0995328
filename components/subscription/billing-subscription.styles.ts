import { css } from 'lit';

export const subscriptionStyles = css`
  :host {
    container: billing-subscription / inline-size;
  }

  .plan {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
  }

  h2 {
    font-size: var(--billing-font-size-plan, 1.375em);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .section {
    gap: var(--_space-1);
  }

  .badge {
    background: color-mix(in srgb, currentColor 10%, transparent);
    border-radius: var(--_radius-full);
    font-size: var(--_caption);
    font-weight: 500;
    padding: 0.0625rem 0.5rem 0.0625rem 0.375rem;
  }

  .next {
    max-inline-size: 46rem;
  }

  .actions {
    margin-block-start: var(--_space-2);
  }

  .button.quiet {
    color: var(--_muted);
    padding-inline: var(--_space-2);
  }

  .error {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
