import { palettes } from './palettes.ts';
import { seeded } from './random.ts';
import { scenes, SIZE } from './scenes.ts';
import { svg } from './svg.ts';

/** The picture that belongs to a seed, described to assistive technology by the prompt it was made from. */
export function picture(seed: number, prompt: string): SVGSVGElement {
  const random = seeded(seed);
  const anything = random.pick(scenes);
  const scene = scenes.find(({ about }) => about.test(prompt)) ?? anything;
  const palette = random.pick(palettes);
  return svg(
    'svg',
    { viewBox: `0 0 ${SIZE} ${SIZE}`, role: 'img', 'aria-label': prompt, preserveAspectRatio: 'xMidYMid slice' },
    scene.draw(random, palette),
  );
}
