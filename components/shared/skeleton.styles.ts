import { css } from 'lit';

/**
 * `.skeleton` stands where a line of text will be and has its height; `.skeleton.figure-line` and
 * `.skeleton.bar` likewise. Widths come from `.w-1` (shortest) to `.w-4`. Hidden from assistive technology by
 * whoever renders it; the section says "Loading" once in words.
 */
export const skeletonStyles = css`
  .skeleton {
    block-size: 1lh;
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    position: relative;
  }

  .skeleton::before {
    animation: billing-skeleton 1.6s ease-in-out infinite alternate;
    background: var(--_track);
    border-radius: 0.25rem;
    content: '';
    inset-block: 0.3em;
    inset-inline: 0;
    position: absolute;
  }

  .skeleton.figure-line {
    block-size: calc(2em * 1.15);
  }

  .skeleton.bar {
    block-size: 0.625rem;
    max-inline-size: none;
  }

  .skeleton.bar::before {
    inset-block: 0;
  }

  .skeleton.w-1 {
    inline-size: 22%;
  }

  .skeleton.w-2 {
    inline-size: 40%;
  }

  .skeleton.w-3 {
    inline-size: 62%;
  }

  .skeleton.w-4 {
    inline-size: 84%;
  }

  /* A sentence takes two lines there. The container is the element's own. */
  @container (max-inline-size: 24rem) {
    .skeleton.w-4 {
      margin-block-end: 1lh;
    }
  }

  @keyframes billing-skeleton {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton::before {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton::before {
      background: GrayText;
      opacity: 0.4;
    }
  }
`;
