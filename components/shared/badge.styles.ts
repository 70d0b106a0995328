import { css } from 'lit';

/** One word about the thing it stands beside. */
export const badgeStyles = css`
  .badge {
    background: var(--_accent-tint);
    border-radius: var(--_radius-full);
    /* Darker than the accent: on the tint, and that on the tint of what is chosen, an accent of a page may be too faint. */
    color: color-mix(in srgb, var(--_accent) 80%, var(--_text));
    display: inline-block;
    font-size: var(--_caption);
    font-weight: 500;
    padding: 0 var(--_space-2);
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
