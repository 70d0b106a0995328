import { css } from 'lit';

export const usageChartStyles = css`
  :host {
    container: billing-usage-chart / inline-size;
    /* One tone for each feature. They are told apart by name and by the table, too. */
    --_chart-1: var(--billing-color-chart-1, var(--_accent));
    --_chart-2: var(--billing-color-chart-2, light-dark(#0f8577, #5fd4c4));
    --_chart-3: var(--billing-color-chart-3, light-dark(#b8650a, #f2b457));
    --_chart-4: var(--billing-color-chart-4, light-dark(#b3266b, #ff9dc9));
    --_chart-5: var(--billing-color-chart-5, light-dark(#5b6b1f, #c6d36a));
    --_chart-rest: var(--billing-color-chart-rest, light-dark(#6b7280, #9aa3af));
  }

  h3 {
    font-size: inherit;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  select.control {
    font-size: var(--_caption);
    inline-size: auto;
    min-block-size: 2rem;
    padding: 0 var(--_space-1);
  }

  .readout {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .readout strong {
    font-variant-numeric: tabular-nums;
  }

  .series {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-4);
  }

  .series li {
    align-items: baseline;
    display: flex;
    gap: var(--_space-1);
  }

  .swatch {
    align-self: center;
    background: var(--_tone, var(--_chart-1));
    block-size: 0.625rem;
    border-radius: 0.1875rem;
    flex: none;
    inline-size: 0.625rem;
  }

  [class~='series-0'] {
    --_tone: var(--_chart-1);
  }

  [class~='series-1'] {
    --_tone: var(--_chart-2);
  }

  [class~='series-2'] {
    --_tone: var(--_chart-3);
  }

  [class~='series-3'] {
    --_tone: var(--_chart-4);
  }

  [class~='series-4'] {
    --_tone: var(--_chart-5);
  }

  [class~='series-rest'] {
    --_tone: var(--_chart-rest);
  }

  .plot {
    block-size: 11.5rem;
    position: relative;
  }

  .plot:has(input:focus-visible) {
    border-radius: 0.25rem;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .plot.busy svg {
    opacity: 0.5;
  }

  svg.picture {
    block-size: 100%;
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .bar {
    fill: var(--_tone);
    transition: opacity var(--_duration);
  }

  .bar.other {
    opacity: 0.45;
  }

  .band {
    fill: var(--_track);
  }

  .tick {
    stroke: var(--_line);
  }

  /* The picture runs from left to right everywhere, but what is written in it runs as its language does. */
  text {
    fill: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  /* Lies over the bars: arrows, a finger and a screen reader move it, and what it stands on is read out. */
  input[type='range'] {
    appearance: none;
    block-size: 100%;
    cursor: default;
    inline-size: auto;
    inset-block: 0;
    inset-inline: var(--_plot-start, 0) var(--_plot-end, 0);
    margin: 0;
    opacity: 0;
    position: absolute;
    touch-action: pan-y;
  }

  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    block-size: 11rem;
    inline-size: var(--_step, 1rem);
  }

  input[type='range']::-moz-range-thumb {
    block-size: 11rem;
    border: 0;
    inline-size: var(--_step, 1rem);
  }

  /* As high as all that stands there once something was used. */
  .nothing {
    align-content: center;
    background: var(--_raised);
    block-size: 20rem;
    border-radius: var(--_radius);
    padding: var(--_space-4);
    text-align: center;
  }

  /* The filters and the legend take lines of their own where there is less room. */
  @container billing-usage-chart (max-inline-size: 30rem) {
    .nothing {
      block-size: 16rem;
    }

    .readout-skeleton {
      min-block-size: 8rem;
    }
  }

  .foot {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    justify-content: space-between;
  }

  .skeleton.plot-line {
    block-size: 11.5rem;
    max-inline-size: none;
  }

  .skeleton.plot-line::before {
    border-radius: var(--_radius);
    inset-block: 0;
    opacity: 0.5;
  }

  /* Side by side where both have room, else both as wide as the chart. */
  @container billing-usage-chart (max-inline-size: 30rem) {
    .controls {
      flex-basis: 100%;
    }

    .controls > * {
      flex: 1 1 auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    svg.picture,
    .swatch {
      forced-color-adjust: none;
    }

    :host {
      --_chart-1: Highlight;
      --_chart-2: CanvasText;
      --_chart-3: LinkText;
      --_chart-4: GrayText;
      --_chart-5: VisitedText;
      --_chart-rest: GrayText;
    }

    .bar {
      stroke: Canvas;
    }

    .tick {
      stroke: GrayText;
    }

    text {
      fill: CanvasText;
    }
  }
`;
