/** What every stylesheet owes to people who have asked their system for less movement. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
  readonly isStill: boolean;
}

const STYLES = /css`([^`]*)`/g;
const STILL = '@media (prefers-reduced-motion: reduce)';

/** The rules of a stylesheet that has no nesting but that of media and container queries. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const around: string[] = [];
  for (const [, head = '', body, end] of css.matchAll(/([^{}]*)(?:\{([^{}]*)\}|\{|(\}))/g)) {
    const selector = head.trim().replace(/\s+/g, ' ');
    if (end !== undefined) around.pop();
    else if (body === undefined) around.push(selector);
    else rules.push({ selectors: selector.split(/, ?/), body, isStill: around.includes(STILL) });
  }
  return rules;
}

test('whatever moves stands still for those who asked for it', () => {
  let moving = 0;
  for (const file of globSync('components/**/*.ts').filter((name) => !name.endsWith('.test.ts'))) {
    const css = [...readFileSync(file, 'utf8').matchAll(STYLES)].map(([, text = '']) => text).join('\n');
    const rules = rulesOf(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\$\{[^}]*\}/g, ''));
    for (const property of ['transition', 'animation']) {
      const still = new Set(
        rules.flatMap(({ body, isStill, selectors }) =>
          isStill && body.includes(`${property}: none`) ? selectors : [],
        ),
      );
      for (const { body, isStill, selectors } of rules) {
        if (isStill || !body.includes(`${property}:`) || body.includes(`${property}: none`)) continue;
        moving += 1;
        for (const selector of selectors) assert.ok(still.has(selector), `${file}: ${property} of ${selector}`);
      }
    }
  }
  assert.ok(moving >= 10, `only ${moving} rules were found that move something`);
});

test('nothing scrolls or moves by script without asking', () => {
  for (const file of globSync('{components,src}/**/*.ts').filter((name) => !name.endsWith('.test.ts'))) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, /behavior: 'smooth'|scroll-behavior: smooth|\.animate\(|startViewTransition/, file);
    if (!/requestAnimationFrame\(step\)/.test(text)) continue;
    assert.match(text, /matchMedia\('\(prefers-reduced-motion: reduce\)'\)/, file);
  }
});
