import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { findDifference } from './compare-picture.mjs';

/** A white picture with a black square in it. */
function picture({ size = 200, square = 20, shade = 0 } = {}) {
  const png = new PNG({ width: size, height: size });
  png.data.fill(255);
  for (let y = 0; y < square; y += 1) {
    for (let x = 0; x < square; x += 1) png.data.fill(shade, (y * size + x) * 4, (y * size + x) * 4 + 3);
  }
  return PNG.sync.write(png);
}

test('the same picture does not differ, nor one a shade lighter', () => {
  assert.equal(findDifference(picture(), picture()), null);
  assert.equal(findDifference(picture(), picture({ shade: 8 })), null);
});

test('a part that moved, grew or changed its colour differs', () => {
  assert.match(findDifference(picture(), picture({ square: 22 })), /^differs in \d+ pixels/);
  assert.match(findDifference(picture(), picture({ shade: 200 })), /^differs in \d+ pixels/);
});

test('another size is told as such', () => {
  assert.equal(findDifference(picture(), picture({ size: 201 })), 'is 201 × 201, and was 200 × 200');
});
