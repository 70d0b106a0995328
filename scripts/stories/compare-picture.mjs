import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = 'stories/pictures';
const DIFFERENCES = 'test-results/stories';
/** How far two colours may be apart, 0 to 1, and how many of the pixels beyond that: what smoothing a letter edge can do. */
const COLOR_TOLERANCE = 0.15;
const SHARE_OF_PIXELS = 0.0005;
const MAY_DIFFER = 20;

/** Kept per machine: another font or browser draws another picture of the same thing, and none of it is wrong. */
export function hasBaselines(machine) {
  return existsSync(join(FOLDER, machine));
}

export function savePicture(machine, name, picture) {
  mkdirSync(join(FOLDER, machine), { recursive: true });
  writeFileSync(join(FOLDER, machine, `${name}.png`), picture);
}

/** What is different from the picture that was kept, or `null`. */
export function comparePicture(machine, name, picture) {
  const path = join(FOLDER, machine, `${name}.png`);
  if (!existsSync(path)) return 'has no picture yet: npm run test:stories -- --update-pictures';
  return findDifference(readFileSync(path), picture, (image) => {
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(join(DIFFERENCES, `${name}-now.png`), picture);
    writeFileSync(join(DIFFERENCES, `${name}-difference.png`), image);
  });
}

export function findDifference(kept, taken, keep = () => {}) {
  const [before, after] = [PNG.sync.read(kept), PNG.sync.read(taken)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    return `is ${after.width} × ${after.height}, and was ${width} × ${height}`;
  }
  const difference = new PNG({ width, height });
  const options = { threshold: COLOR_TOLERANCE, includeAA: false };
  const count = pixelmatch(before.data, after.data, difference.data, width, height, options);
  if (count <= Math.max(MAY_DIFFER, width * height * SHARE_OF_PIXELS)) return null;
  keep(PNG.sync.write(difference));
  return `differs in ${count} pixels: see ${DIFFERENCES}`;
}
