import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appearanceOf, type Look } from './appearance.ts';
import { blend, isDark, parseColor, toHex } from './color.ts';

const hex = (text: string) => toHex(parseColor(text));

test('every notation that a browser computes', () => {
  assert.equal(hex('rgb(36, 86, 214)'), '#2456d6');
  assert.equal(hex('rgba(36, 86, 214, 0.5)'), '#2456d6');
  assert.equal(hex('color(srgb 0.141176 0.337255 0.839216)'), '#2456d6');
  assert.equal(hex('color(srgb 1.02 -0.01 0.5)'), '#ff0080');
  assert.deepEqual(parseColor('color(srgb 0 0 0 / 0.25)'), { red: 0, green: 0, blue: 0, alpha: 0.25 });
  assert.equal(parseColor('color(srgb 2e-7 0 1)').red, 2e-7 * 255);
});

test('what cannot be read is nothing, not black', () => {
  for (const text of ['', 'transparent', 'oklch(0.5 0.1 20)', 'color(display-p3 1 0 0)']) {
    assert.equal(parseColor(text).alpha, 0, text);
  }
});

test('what is half transparent is the colour that is seen', () => {
  const white = parseColor('rgb(255, 255, 255)');
  assert.equal(toHex(blend(parseColor('rgba(0, 0, 0, 0.5)'), white)), '#808080');
  assert.equal(toHex(blend(parseColor('rgba(0, 0, 0, 0)'), white)), '#ffffff');
});

const color = (text: string) => parseColor(text);
const LIGHT: Look = {
  backdrop: color('rgb(255, 255, 255)'),
  field: color('rgba(0, 0, 0, 0)'),
  text: color('rgb(27, 31, 36)'),
  muted: color('rgba(27, 31, 36, 0.7)'),
  accent: color('rgb(36, 86, 214)'),
  danger: color('rgb(179, 38, 30)'),
  line: color('rgba(27, 31, 36, 0.52)'),
  radius: '8px',
  space: '4px',
  fontSize: '16px',
  fontFamily: 'Inter, sans-serif',
  isStill: false,
};

test('our tokens become the variables of the form', () => {
  const { theme, variables, rules } = appearanceOf(LIGHT);
  assert.equal(theme, 'stripe');
  assert.deepEqual(variables, {
    colorPrimary: '#2456d6',
    colorBackground: '#ffffff',
    colorText: '#1b1f24',
    colorTextSecondary: '#5f6266',
    colorTextPlaceholder: '#5f6266',
    colorDanger: '#b3261e',
    borderRadius: '8px',
    fontFamily: 'Inter, sans-serif',
    fontSizeBase: '16px',
    spacingUnit: '4px',
  });
  assert.equal(rules?.['.Input']?.border, '1px solid #888b8d');
});

test('a dark page has a dark form', () => {
  const backdrop = color('rgb(22, 25, 29)');
  assert.equal(isDark(backdrop), true);
  const { theme, variables } = appearanceOf({ ...LIGHT, backdrop });
  assert.equal(theme, 'night');
  assert.equal(variables?.colorBackground, '#16191d');
});
