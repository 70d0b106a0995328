import { css } from 'lit';

/**
 * `.button` (outlined), `.button.primary` (filled), `.button.quiet` (no border), `.button.danger`,
 * `.icon-button` (square) and `.link` (text only). A busy button keeps its width: change its words inside a
 * `.button-label` pair (see the grid rule below), never its box.
 */
export const buttonStyles = css`
  .button,
  .icon-button {
    align-items: center;
    background: transparent;
    block-size: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--billing-button-radius, var(--_radius));
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 500;
    gap: var(--_space-2);
    justify-content: center;
    line-height: 1.25;
    margin: 0;
    max-inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_space-4);
    text-align: center;
    text-decoration: none;
    touch-action: manipulation;
    transition:
      background-color var(--_duration),
      opacity var(--_duration);
  }

  .button:hover:not(:disabled),
  .icon-button:hover:not(:disabled) {
    background: var(--_raised);
  }

  .button.primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }

  .button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button.quiet,
  .icon-button {
    border-color: transparent;
  }

  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .icon-button {
    inline-size: var(--_control);
    min-inline-size: 1.5rem;
    padding: 0;
  }

  .button.small {
    font-size: var(--_caption);
    min-block-size: max(1.75rem, var(--_control) - 0.5rem);
    padding-inline: var(--_space-3);
  }

  .button:disabled,
  .icon-button:disabled,
  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }

  /* Both texts lie in one cell, so that the button is as wide as the longer one in every state. */
  .button-label {
    align-items: center;
    display: inline-grid;
  }

  .button-label > * {
    grid-area: 1 / 1;
  }

  .button-label > [aria-hidden='true'] {
    visibility: hidden;
  }

  .link {
    background: none;
    border: 0;
    border-radius: 0.125rem;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  @media (prefers-reduced-motion: reduce) {
    .button,
    .icon-button {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .button,
    .icon-button {
      border-color: ButtonBorder;
    }

    .button.primary {
      border: 2px solid Highlight;
    }

    .button:disabled {
      color: GrayText;
      opacity: 1;
    }
  }
`;
