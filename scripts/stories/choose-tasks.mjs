/** The looks of the full matrix; the first is the one in which every story runs, and plays, each time. */
export const LOOKS = [
  { name: 'light, left to right', globals: { theme: 'light', direction: 'ltr' } },
  { name: 'dark, left to right', globals: { theme: 'dark', direction: 'ltr' } },
  { name: 'light, right to left', globals: { theme: 'light', direction: 'rtl' } },
  { name: 'dark, right to left', globals: { theme: 'dark', direction: 'rtl' } },
];

/**
 * What is run: each story once, and of the other looks everything (`matrix`) or a sample that another seed draws otherwise.
 * Grouped by look, because a look costs a page load.
 */
export function chooseTasks(ids, { matrix = false, seed = 0, sample = 40 } = {}) {
  const [first, ...others] = LOOKS;
  const rest = others.flatMap((look) => ids.map((id) => ({ id, look })));
  const chosen = matrix ? rest : drawn(rest, sample, seed);
  const byLook = others.flatMap((look) => chosen.filter((task) => task.look === look));
  return [...ids.map((id) => ({ id, look: first })), ...byLook];
}

/** The first `count` in an order that only the seed decides. */
function drawn(tasks, count, seed) {
  const keyed = tasks.map((task) => ({ task, key: hash(`${seed} ${task.id} ${task.look.name}`) }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ task }) => task);
}

/** FNV-1a: 32 bits of a text. */
function hash(text) {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}
