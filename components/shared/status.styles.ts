import { css } from 'lit';

/**
 * `.status` is an icon and a word in one tone; `.callout` a tinted block for what has to be said before anything else.
 * Tones: `positive`, `warning`, `danger`, `info` (none: neutral). Colour never stands alone: icon and word go with it.
 */
export const statusStyles = css`
  .status {
    align-items: baseline;
    display: inline-flex;
    gap: var(--_space-1);
    white-space: nowrap;
  }

  /* A sentence may wrap where a word may not: it is longer in some languages than the narrowest place is wide. */
  p.status {
    white-space: normal;
  }

  .status > svg {
    align-self: center;
    flex: none;
  }

  .status.positive {
    color: var(--_positive);
  }

  .status.warning {
    color: var(--_warning);
  }

  .status.danger {
    color: var(--_danger);
  }

  .status.neutral {
    color: var(--_muted);
  }

  .callout {
    --_tone: var(--_line-strong);
    --_tint: var(--_raised);
    align-items: flex-start;
    background: var(--_tint);
    border: 1px solid color-mix(in srgb, var(--_tone) 32%, transparent);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
  }

  .callout > svg {
    color: var(--_tone);
    margin-block-start: 0.125em;
  }

  .callout > .callout-text {
    /* Beside its icon down to the narrowest place; what stands after it moves below. */
    flex: 1 1 min(14rem, 100% - 2.5rem);
    min-inline-size: 0;
  }

  .callout.info {
    --_tone: var(--_accent);
    --_tint: var(--_accent-tint);
  }

  .callout.positive {
    --_tone: var(--_positive);
    --_tint: var(--_positive-tint);
  }

  .callout.warning {
    --_tone: var(--_warning);
    --_tint: var(--_warning-tint);
  }

  .callout.danger {
    --_tone: var(--_danger);
    --_tint: var(--_danger-tint);
  }

  @media (forced-colors: active) {
    .callout {
      border-color: CanvasText;
    }
  }
`;
