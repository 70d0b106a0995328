/*! Drawn with d3-scale and d3-shape, © Mike Bostock, ISC licence. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ChartModel, ChartPoint } from './chart-model.ts';

export interface PictureLook {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
  /** The point that is being read. */
  readonly selected: number | null;
  readonly tickText: (value: number) => string;
  readonly axisText: (point: ChartPoint) => string;
}

/** Where things lie, in pixels from the left. */
export interface Picture {
  readonly drawing: SVGTemplateResult;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** How wide one point is, with the space around its bar. */
  readonly step: number;
}

const TICKS = 3;
const TOP = 8;
const BOTTOM = 22;
const CHARACTER = 7;
const LABEL_GAP = 14;
const BAR_MAX = 44;
const RADIUS = 2;

/** Stacked bars over time, from the start of the line of text to its end. Colours and type come from the element's styles. */
export function drawPicture(model: ChartModel, look: PictureLook): Picture {
  const { width, height, isRightToLeft } = look;
  const up = scaleLinear()
    .domain([0, drawn(model.highest, model) || 1])
    .nice(TICKS)
    .range([height - BOTTOM, TOP]);
  // Where the steps are smaller than what is counted, there are none between.
  const ticks = up.ticks(TICKS).filter((tick) => model.unit.kind !== 'units' || Number.isInteger(tick));
  const labels = ticks.map((tick) => ({ tick, text: look.tickText(tick) }));
  const gutter = Math.max(...labels.map(({ text }) => text.length)) * CHARACTER + 8;
  const [plotLeft, plotRight] = isRightToLeft ? [0, width - gutter] : [gutter, width];
  const along = scaleBand<number>()
    .domain(model.points.keys())
    .range(isRightToLeft ? [plotRight, plotLeft] : [plotLeft, plotRight])
    .padding(model.points.length > 40 ? 0.12 : 0.22);
  return {
    plotLeft,
    plotRight,
    step: along.step(),
    drawing: svg`
      ${labels.map(({ tick, text }) => drawTick(up(tick), text, plotLeft, plotRight, isRightToLeft ? width : 0))}
      ${look.selected === null ? nothing : drawBand(along(look.selected) ?? 0, along.bandwidth(), height - BOTTOM)}
      ${drawBars(model, along, up, look.selected)}
      ${drawAxis(model, along, look)}
    `,
  };
}

type Along = ReturnType<typeof scaleBand<number>>;
type Up = ReturnType<typeof scaleLinear<number, number>>;

/** A place in the picture: no amount is ever read back from it. */
function drawn(value: bigint, { unit }: ChartModel): number {
  return unit.kind === 'units' ? Number(value) : Number(value) / 1_000_000;
}

function drawTick(y: number, text: string, left: number, right: number, x: number) {
  return svg`<line class="tick" x1=${left} x2=${right} y1=${y} y2=${y}></line>
    <text class="tick-label" x=${x} y=${y} dy="0.32em" text-anchor=${x === 0 ? 'start' : 'end'}>${text}</text>`;
}

function drawBand(x: number, width: number, bottom: number) {
  return svg`<rect class="band" x=${x - 2} y="0" width=${width + 4} height=${bottom} rx=${RADIUS}></rect>`;
}

function drawBars(model: ChartModel, along: Along, up: Up, selected: number | null) {
  const stacked = stack<ChartPoint, number>()
    .keys(model.series.keys())
    .value(({ values }, series) => drawn(values[series] ?? 0n, model))(model.points as ChartPoint[]);
  const width = Math.min(along.bandwidth(), BAR_MAX);
  const inset = (along.bandwidth() - width) / 2;
  return stacked.map(
    (bars, series) =>
      svg`<g class="series-${model.series[series]?.feature === null ? 'rest' : series}">${bars.map(
        ([from, to], point) => {
          if (to <= from) return nothing;
          const y = up(to);
          const isOther = selected !== null && selected !== point;
          // However little it was, it was something.
          const height = Math.max(1.5, up(from) - y - (series > 0 ? 1 : 0));
          return svg`<rect class="bar ${isOther ? 'other' : ''}" x=${(along(point) ?? 0) + inset} y=${y}
          width=${width} height=${height} rx=${Math.min(RADIUS, height / 2)}></rect>`;
        },
      )}</g>`,
  );
}

function drawAxis({ points }: ChartModel, along: Along, look: PictureLook) {
  const texts = points.map((point) => look.axisText(point));
  const label = Math.max(0, ...texts.map((text) => text.length)) * CHARACTER;
  const drawn: SVGTemplateResult[] = [];
  let nearest = Infinity;
  // From the end: the newest point is the one that is looked for.
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const middle = (along(index) ?? 0) + along.bandwidth() / 2;
    // A label at the edge is moved inside.
    const x = Math.max(label / 2, Math.min(look.width - label / 2, middle));
    if (Math.abs(nearest - x) < label + LABEL_GAP) continue;
    nearest = x;
    drawn.push(svg`<text class="axis-label" x=${x} y=${look.height - 4} text-anchor="middle">${texts[index]}</text>`);
  }
  return drawn;
}
