/** Five ways to draw a picture from a seed and a palette. Each fills a square of 400. */
import type { Random } from './random.ts';
import { svg, verticalGradient } from './svg.ts';

export const SIZE = 400;
export type Palette = readonly [string, string, ...string[]];
export type Scene = (random: Random, palette: Palette) => readonly Element[];

const tone = (palette: Palette, index: number): string => palette[index % palette.length] ?? palette[0];

/** Hills behind hills, and a low sun. */
const dunes: Scene = (random, palette) => {
  const sky = verticalGradient(tone(palette, 0), tone(palette, 1));
  const shapes: Element[] = [sky.element, svg('rect', { width: SIZE, height: SIZE, fill: sky.fill })];
  const sun = random.between(28, 64);
  shapes.push(
    svg('circle', {
      cx: random.between(80, 320),
      cy: random.between(90, 190),
      r: sun * 1.7,
      fill: tone(palette, 0),
      opacity: 0.35,
    }),
    svg('circle', {
      cx: random.between(90, 310),
      cy: random.between(100, 190),
      r: sun,
      fill: tone(palette, 0),
      opacity: 0.9,
    }),
  );
  for (let layer = 0; layer < 4; layer += 1) {
    const base = 190 + layer * 52 + random.between(-14, 14);
    const height = random.between(18, 54 - layer * 6);
    const length = random.between(0.9, 2.1);
    const shift = random.between(0, Math.PI * 2);
    let path = `M0 ${SIZE} `;
    for (let x = 0; x <= SIZE; x += 10) {
      const angle = (x / SIZE) * Math.PI * 2 * length + shift;
      path += `L${x} ${(base + Math.sin(angle) * height + Math.sin(angle * 2.3) * height * 0.22).toFixed(1)} `;
    }
    const hill = verticalGradient(tone(palette, 2 + Math.min(layer, 2)), tone(palette, 3 + Math.min(layer, 1)));
    shapes.push(
      hill.element,
      svg('path', { d: `${path}L${SIZE} ${SIZE}Z`, fill: hill.fill, opacity: 0.82 + layer * 0.06 }),
    );
  }
  return shapes;
};

/** Quarter circles on a grid, as on an old book cover. */
const tiles: Scene = (random, palette) => {
  const cells = random.pick([4, 5]);
  const side = SIZE / cells;
  const shapes: Element[] = [svg('rect', { width: SIZE, height: SIZE, fill: tone(palette, 0) })];
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const x = column * side;
      const y = row * side;
      const ground = random.integer(0, 4);
      shapes.push(svg('rect', { x, y, width: side + 0.5, height: side + 0.5, fill: tone(palette, ground) }));
      const ink = tone(palette, ground + random.integer(1, 3));
      const corner = random.integer(0, 3);
      const cx = corner % 2 === 0 ? x : x + side;
      const cy = corner < 2 ? y : y + side;
      const sweep = corner === 0 || corner === 3 ? 1 : 0;
      const kind = random.next();
      if (kind < 0.62) {
        const toX = cx === x ? x + side : x;
        const toY = cy === y ? y + side : y;
        shapes.push(
          svg('path', { d: `M${cx} ${cy}L${toX} ${cy}A${side} ${side} 0 0 ${sweep} ${cx} ${toY}Z`, fill: ink }),
        );
      } else if (kind < 0.86) {
        shapes.push(
          svg('circle', { cx: x + side / 2, cy: y + side / 2, r: side * random.pick([0.22, 0.34, 0.5]), fill: ink }),
        );
      }
    }
  }
  return shapes;
};

/** Rings around a planet that is not quite in the middle. */
const orbits: Scene = (random, palette) => {
  const ground = verticalGradient(tone(palette, 4), tone(palette, 3));
  const cx = random.between(130, 270);
  const cy = random.between(130, 270);
  const shapes: Element[] = [ground.element, svg('rect', { width: SIZE, height: SIZE, fill: ground.fill })];
  for (let star = 0; star < 46; star += 1) {
    shapes.push(
      svg('circle', {
        cx: random.between(0, SIZE),
        cy: random.between(0, SIZE),
        r: random.between(0.5, 1.7),
        fill: tone(palette, 0),
        opacity: random.between(0.25, 0.9),
      }),
    );
  }
  for (let ring = 9; ring >= 1; ring -= 1) {
    const radius = 34 + ring * random.between(19, 24);
    const length = radius * Math.PI * 2;
    shapes.push(
      svg('circle', {
        cx,
        cy,
        r: radius,
        fill: 'none',
        stroke: tone(palette, random.integer(0, 2)),
        'stroke-width': random.pick([1, 1.5, 3, 7]),
        'stroke-dasharray': `${(length * random.between(0.3, 0.9)).toFixed(0)} ${length.toFixed(0)}`,
        'stroke-linecap': 'round',
        transform: `rotate(${random.integer(0, 359)} ${cx.toFixed(1)} ${cy.toFixed(1)})`,
        opacity: random.between(0.45, 0.95),
      }),
    );
  }
  const planet = verticalGradient(tone(palette, 1), tone(palette, 2));
  shapes.push(planet.element, svg('circle', { cx, cy, r: random.between(34, 52), fill: planet.fill }));
  return shapes;
};

/** Threads that follow one wind. */
const threads: Scene = (random, palette) => {
  const ground = verticalGradient(tone(palette, 0), tone(palette, 1));
  const shapes: Element[] = [ground.element, svg('rect', { width: SIZE, height: SIZE, fill: ground.fill })];
  const bend = random.between(40, 150);
  const tilt = random.between(-120, 120);
  for (let thread = 0; thread < 64; thread += 1) {
    const y = -60 + thread * 8.4;
    const lift = Math.sin(thread / random.between(8, 10)) * bend;
    shapes.push(
      svg('path', {
        d: `M-20 ${y.toFixed(1)}C${random.between(80, 150).toFixed(1)} ${(y - lift).toFixed(1)} ${random.between(230, 320).toFixed(1)} ${(y + lift).toFixed(1)} 420 ${(y + tilt).toFixed(1)}`,
        fill: 'none',
        stroke: tone(palette, 2 + (thread % 3)),
        'stroke-width': random.between(0.8, 4.6),
        'stroke-linecap': 'round',
        opacity: random.between(0.35, 0.9),
      }),
    );
  }
  return shapes;
};

/** A town by the water, its lights on. */
const harbour: Scene = (random, palette) => {
  const sky = verticalGradient(tone(palette, 1), tone(palette, 0));
  const shapes: Element[] = [sky.element, svg('rect', { width: SIZE, height: SIZE, fill: sky.fill })];
  shapes.push(
    svg('circle', {
      cx: random.between(60, 340),
      cy: random.between(60, 130),
      r: random.between(22, 40),
      fill: '#fff8e7',
      opacity: 0.9,
    }),
  );
  for (let row = 0; row < 2; row += 1) {
    for (let x = random.between(-30, 0); x < SIZE;) {
      const width = random.between(26, 62);
      const height = random.between(50, 150 - row * 30);
      const top = 280 - height;
      shapes.push(
        svg('rect', {
          x,
          y: top,
          width: width - 2,
          height,
          fill: tone(palette, 2 + row),
          opacity: row === 0 ? 0.65 : 1,
        }),
      );
      if (row === 1) shapes.push(...windows(random, x, top, width, height, palette));
      x += width;
    }
  }
  const water = verticalGradient(tone(palette, 3), tone(palette, 4));
  shapes.push(water.element, svg('rect', { y: 280, width: SIZE, height: 120, fill: water.fill }));
  for (let wave = 0; wave < 26; wave += 1) {
    const y = 288 + wave * 4.2;
    shapes.push(
      svg('rect', {
        x: random.between(0, 360),
        y,
        width: random.between(14, 90),
        height: 1.6,
        rx: 0.8,
        fill: tone(palette, random.integer(0, 1)),
        opacity: random.between(0.15, 0.6),
      }),
    );
  }
  return shapes;
};

function windows(random: Random, x: number, top: number, width: number, height: number, palette: Palette): Element[] {
  const lit: Element[] = [];
  for (let row = top + 9; row < top + height - 8; row += 13) {
    for (let column = x + 6; column < x + width - 9; column += 11) {
      if (random.next() < 0.46)
        lit.push(svg('rect', { x: column, y: row, width: 5, height: 6.5, fill: tone(palette, 0), opacity: 0.85 }));
    }
  }
  return lit;
}

/** What a prompt is likely about, so that a harbour looks like one. */
export const scenes: readonly { readonly draw: Scene; readonly about: RegExp }[] = [
  { draw: dunes, about: /dune|desert|hill|valley|mountain|garden|country|balloon|snow/i },
  { draw: orbits, about: /moon|planet|star|orbit|space|comet/i },
  { draw: tiles, about: /tile|quilt|mosaic|pattern|kite|station/i },
  { draw: harbour, about: /harbour|harbor|town|city|tram|lighthouse|ferry|street|window/i },
  { draw: threads, about: /wind|tide|sea|thread|wave|river|rain/i },
];
