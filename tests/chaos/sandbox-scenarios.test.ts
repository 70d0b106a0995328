import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from './random.ts';
import { atSandbox } from './sandbox-scenarios.ts';
import { planScenario, RENEWAL_COURSES, TOP_UP_COURSES } from './scenario.ts';

/** As many as the short sample of CI has. */
const SAMPLE = 25;

function plan(seed: number) {
  const [random, errands] = [new Random(seed), new Random(seed + 1)];
  return Array.from({ length: SAMPLE }, (_, index) => atSandbox(planScenario(index + 1, random), errands));
}

test('the short sample has every kind of errand, whatever the seed', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const scenarios = plan(seed);
    const courses = new Set(scenarios.map(({ course }) => course));
    for (const course of [...TOP_UP_COURSES, ...RENEWAL_COURSES]) assert.ok(courses.has(course), `${seed}: ${course}`);
    const steps = new Set(scenarios.flatMap(({ aftermath }) => aftermath));
    for (const step of [
      'operator_refund',
      'operator_refund_all',
      'dispute_open',
      'dispute_won',
      'dispute_lost',
    ] as const)
      assert.ok(steps.has(step), `${seed}: ${step}`);
    assert.ok(scenarios.some(({ kind }) => kind === 'plan_change'));
    const plain = scenarios.filter(
      ({ course, aftermath, kind }) => !course && !aftermath.length && kind !== 'plan_change',
    );
    assert.equal(plain.length, SAMPLE * 0.4);
  }
});

test('a seed is a run: the same scenarios each time', () => {
  assert.deepEqual(plan(7), plan(7));
  assert.notDeepEqual(plan(7), plan(8));
});
