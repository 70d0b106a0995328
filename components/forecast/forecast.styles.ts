import { css } from 'lit';

export const forecastStyles = css`
  :host {
    container: billing-forecast / inline-size;
  }

  h3 {
    font-size: inherit;
  }

  select.control {
    font-size: var(--_caption);
    min-block-size: 2rem;
    padding-block: 0;
  }

  .picture {
    display: grid;
    gap: var(--_space-1);
  }

  .line {
    block-size: 1.25rem;
    position: relative;
  }

  .line::before {
    background: var(--_track);
    block-size: 0.25rem;
    border-radius: var(--_radius-full);
    content: '';
    inset-block-start: 0.5rem;
    inset-inline: 0;
    position: absolute;
  }

  .band {
    background: var(--_accent);
    block-size: 0.75rem;
    border-radius: var(--_radius-full);
    inset-block-start: 0.25rem;
    inset-inline: calc(var(--_from, 0) * 100%) calc((1 - var(--_to, 1)) * 100%);
    opacity: 0.35;
    position: absolute;
  }

  .open .band {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
    mask-image: linear-gradient(to right, black 60%, transparent);
  }

  :host(:dir(rtl)) .open .band {
    mask-image: linear-gradient(to left, black 60%, transparent);
  }

  .at {
    inset-block: 0;
    position: absolute;
  }

  .at.expected {
    background: var(--_accent);
    border-radius: 1px;
    inline-size: 3px;
    inset-inline-start: calc(var(--_expected, 0) * 100% - 1.5px);
  }

  .at.top-up,
  .mark.top-up {
    background: var(--_positive);
    block-size: 0.5rem;
    inline-size: 0.5rem;
    rotate: 45deg;
  }

  .mark.top-up {
    margin-inline: 0.0625rem;
  }

  .at.top-up {
    border: 1.5px solid var(--_surface);
    box-sizing: content-box;
    inset-block-start: 0.25rem;
    inset-inline-start: calc(var(--_topup, 0) * 100% - 0.34375rem);
  }

  .at.resets,
  .mark.resets {
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius-full);
    block-size: 0.625rem;
    inline-size: 0.625rem;
  }

  .at.resets {
    background: var(--_surface);
    inset-block-start: 0.3125rem;
    inset-inline-start: calc(var(--_resets, 0) * 100% - 0.3125rem);
  }

  .mark {
    display: inline-block;
    flex: none;
    margin-block-start: calc((1lh - 0.625rem) / 2);
  }

  .mark.range {
    background: var(--_accent);
    block-size: 0.625rem;
    border-radius: var(--_radius-full);
    inline-size: 0.625rem;
    opacity: 0.45;
  }

  .facts {
    display: grid;
    gap: var(--_space-1);
  }

  .facts li {
    display: flex;
    gap: var(--_space-2);
  }

  .ends {
    display: flex;
    justify-content: space-between;
  }

  @media (forced-colors: active) {
    .line,
    .mark {
      forced-color-adjust: none;
    }

    .line::before {
      background: GrayText;
    }

    .band,
    .mark.range,
    .at.expected {
      background: Highlight;
    }

    .at.top-up,
    .mark.top-up {
      background: CanvasText;
    }

    .at.resets,
    .mark.resets {
      border-color: CanvasText;
    }
  }
`;
