import { css } from 'lit';

/**
 * The tokens of every element. Public `--billing-*` properties are only ever read, with a fallback, so that the page
 * wins wherever it sets them; the `--_*` names are private to the library.
 *
 * Text, muted text, lines and raised surfaces are made of the page's own text colour: they fit a page that is dark
 * without saying so. What has a colour of its own follows `color-scheme` through light-dark().
 *
 * Type steps are in `em` of the page's size: set them on text, never on boxes that hold other steps.
 */
export const hostStyles = css`
  :host {
    --_text: var(--billing-color-text, light-dark(#1b1f24, #e9ebee));
    --_muted: var(--billing-color-text-muted, color-mix(in srgb, currentColor 70%, transparent));
    --_surface: var(--billing-color-surface, light-dark(#ffffff, #16191d));
    --_raised: var(--billing-color-surface-raised, color-mix(in srgb, currentColor 4%, transparent));
    --_line: var(--billing-color-line, color-mix(in srgb, currentColor 14%, transparent));
    --_line-strong: var(--billing-color-line-strong, color-mix(in srgb, currentColor 52%, transparent));
    --_track: var(--billing-color-track, color-mix(in srgb, currentColor 10%, transparent));
    --_accent: var(--billing-color-accent, light-dark(#2456d6, #8db0ff));
    --_on-accent: var(--billing-color-on-accent, light-dark(#ffffff, #0b1530));
    --_accent-tint: var(--billing-color-accent-tint, color-mix(in srgb, var(--_accent) 10%, transparent));
    --_purchased: var(--billing-color-purchased, color-mix(in srgb, var(--_accent) 52%, transparent));
    --_promo: var(--billing-color-promo, light-dark(#7a3fd0, #c4a1ff));
    --_positive: var(--billing-color-positive, light-dark(#116932, #6fd794));
    --_positive-tint: var(--billing-color-positive-tint, color-mix(in srgb, var(--_positive) 10%, transparent));
    --_warning: var(--billing-color-warning, light-dark(#8a4b00, #f2b457));
    --_warning-tint: var(--billing-color-warning-tint, light-dark(#f5a0001f, #f5b04a1f));
    --_danger: var(--billing-color-danger, light-dark(#b3261e, #ff9d94));
    --_danger-tint: var(--billing-color-danger-tint, color-mix(in srgb, var(--_danger) 9%, transparent));

    --_space-1: var(--billing-space-1, 0.25rem);
    --_space-2: var(--billing-space-2, 0.5rem);
    --_space-3: var(--billing-space-3, 0.75rem);
    --_space-4: var(--billing-space-4, 1rem);
    --_space-5: var(--billing-space-5, 1.25rem);
    --_space-6: var(--billing-space-6, 1.5rem);
    --_space-7: var(--billing-space-7, 2rem);
    --_space-8: var(--billing-space-8, 3rem);

    --_caption: var(--billing-font-size-caption, 0.8125em);
    --_title: var(--billing-font-size-title, 1.125em);
    --_figure: var(--billing-font-size-figure, 2em);
    --_strong: var(--billing-font-weight-strong, 600);

    --_radius: var(--billing-radius, 0.5rem);
    --_radius-full: var(--billing-radius-full, 999px);
    /* --_density-control is inherited from a portal or provider with density="compact". */
    --_control: var(--billing-control-height, var(--_density-control, 2.5rem));
    --_duration: var(--billing-duration, 160ms);

    box-sizing: border-box;
    color: var(--billing-color-text, inherit);
    display: block;
    font-family: var(--billing-font-family, inherit);
    font-size: var(--billing-font-size, inherit);
    line-height: var(--billing-line-height, 1.5);
    min-inline-size: 0;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* Not inherited: what lies in a details element would take it from the browser's own slot. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3 {
    font-size: var(--_title);
    font-weight: var(--_strong);
    line-height: 1.3;
  }

  strong {
    font-weight: var(--_strong);
  }

  .muted {
    color: var(--_muted);
  }

  .caption {
    font-size: var(--_caption);
  }

  /* The one clear number of a section. */
  .figure {
    font-size: var(--_figure);
    font-weight: var(--_strong);
    letter-spacing: -0.015em;
    line-height: 1.15;
  }

  /* Money, counts and dates never break inside themselves, nor mix with the direction of the text around them. */
  .amount,
  .figure {
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  svg.icon {
    block-size: 1.25rem;
    display: inline-block;
    flex: none;
    inline-size: 1.25rem;
    vertical-align: -0.25rem;
  }

  svg.icon.small {
    block-size: 1rem;
    inline-size: 1rem;
    vertical-align: -0.1875rem;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
