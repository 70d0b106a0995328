import { resolve } from 'node:path';

/**
 * What is loaded together lies in one file: three dozen small ones compress worse and wait for each other. A module belongs to
 * the first group whose elements need it without a lazy import.
 */
const GROUPS = [
  ['core', ['portal', 'provider', 'credits']],
  // Fetched once something is painted: words for trouble must be there when the connection is not, and every list, dialog
  // and live update needs the rest.
  [
    'later',
    [
      'shared/failure.ts',
      '../src/api/later-operations.ts',
      '../src/api/problem-from.ts',
      '../src/state/live-updates.ts',
    ],
  ],
  ['sections', ['usage', 'subscription', 'payment-method', 'invoice-list']],
  ['purchase', ['add-funds-dialog', 'buy-credits-dialog', '../src/purchase/create-purchase-machine.ts']],
];

export function chunkGroups() {
  const closures = new Map();
  return GROUPS.map(([name], index) => ({
    name: (id, context) => {
      const groupOf = (groupIndex) => closures.get(groupIndex) ?? remember(groupIndex, context);
      const isEarlier = GROUPS.slice(0, index).some((_, earlier) => groupOf(earlier).has(id));
      return !isEarlier && groupOf(index).has(id) ? name : null;
    },
    debugName: name,
    priority: GROUPS.length - index,
  }));

  function remember(index, context) {
    const seen = new Set();
    for (const element of GROUPS[index][1]) {
      collect(resolve('components', element.endsWith('.ts') ? element : `${element}/define.ts`), context, seen);
    }
    closures.set(index, seen);
    return seen;
  }
}

function collect(id, context, seen) {
  if (seen.has(id)) return;
  seen.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) collect(imported, context, seen);
}
