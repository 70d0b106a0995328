import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../log.ts';
import { startLoop } from './loop.ts';

test('turns never overlap, a wake during one asks for another, and stop waits for the last', async () => {
  const steps: string[] = [];
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const seconds = Promise.withResolvers<void>();
  let turns = 0;
  const loop = startLoop({
    name: 'test',
    everyMs: 1_000_000,
    log: createLog(() => {}),
    turn: async () => {
      const turn = turns++;
      steps.push(`begin ${turn}`);
      if (turn === 1) seconds.resolve();
      await gates[turn]?.promise;
      steps.push(`end ${turn}`);
    },
  });
  loop.wake();
  loop.wake();
  loop.wake();
  gates[0]?.resolve();
  await seconds.promise;
  const stopped = loop.stop().then(() => steps.push('stopped'));
  gates[1]?.resolve();
  await stopped;
  loop.wake();
  assert.deepEqual(steps, ['begin 0', 'end 0', 'begin 1', 'end 1', 'stopped']);
});

test('a turn that fails is told, and the next one comes', async () => {
  const lines: string[] = [];
  const second = Promise.withResolvers<void>();
  let turns = 0;
  const loop = startLoop({
    name: 'test',
    everyMs: 1_000_000,
    log: createLog((line) => lines.push(line)),
    turn: async () => {
      turns += 1;
      if (turns === 2) return second.resolve();
      loop.wake();
      throw new Error('the database is away');
    },
  });
  loop.wake();
  await second.promise;
  await loop.stop();
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /the database is away/);
});
