import { resolve } from 'node:path';

/**
 * What is loaded together lies in one file: three dozen small ones compress worse and wait for each other. Modules are given
 * by the elements (or files) that need them without a lazy import.
 */
const CORE = ['portal', 'provider', 'credits'];

/**
 * Fetched once something is painted: words for trouble must be there when the connection is not, the sections stand in every
 * portal, and all else needs the rest.
 */
const LATER = [
  'usage',
  'subscription',
  'payment-method',
  'shared/failure.ts',
  '../src/api/later-operations.ts',
  '../src/state/live-updates.ts',
];

const TOGETHER = [
  ['balance', ['balance', 'balance-line']],
  ['capacity-details', ['capacity-details', 'forecast', 'grants']],
  ['purchase', ['add-funds-dialog', 'buy-credits-dialog', 'pay-dialog', 'provider/open-purchase.ts']],
  ['invoice', ['invoice', 'invoice/print-invoice.ts', 'invoice/buyer-form.ts']],
  ['invoice-list', ['invoice-list', 'invoice-list/filter-bar.ts']],
  [
    'plans',
    ['plan-picker', 'subscription/subscription-tasks.ts', 'subscription-tasks/run-task.ts', 'gate/gate-plans.ts'],
  ],
];

/**
 * What only parts of one of these have in common is a file of its own, the first that fits: the dialog itself, what stands
 * beside buying, the lists with their tools, the forms for what happens by itself.
 */
const DIALOGS = /^(purchase|plans)$|components\/(ask-admin|gate|undo-purchase|subscription-tasks)\//;
const LISTS = /^invoice(-list)?$|components\/activity\//;
const BESIDE = /components\/(add-ons|bank-transfers|credit-pack-picker|redeem-code)\//;
const FAMILIES = [
  ['dialogs', (part) => DIALOGS.test(part)],
  ['beside', (part) => part === 'purchase' || BESIDE.test(part)],
  ['lists', (part) => LISTS.test(part)],
  ['controls', (part) => /components\/(alert|auto-top-up|spend-cap)/.test(part)],
];
const ORDER = ['core', 'later', 'common', 'stripe', ...[...FAMILIES, ...TOGETHER].map(([name]) => name)];

/** Other lazy imports that count as parts: not what is a part of its own by nature, such as a locale. */
const IS_PART = /\/(components|src)\/(?!i18n\/)/;

/**
 * Every lazy import is a file of its own, but for the groups above. What several of them need lies in `later` when a portal has
 * it anyway, else in `common`: a part never fetches another part for a helper.
 */
export function chunkGroups() {
  let groups;
  // A group takes along what its modules import, unless an earlier one has it.
  return ORDER.map((name, index) => ({
    name: (id, context) => ((groups ??= groupsOf(context)).get(id) === name ? name : null),
    debugName: name,
    priority: ORDER.length - index,
  }));
}

function groupsOf(context) {
  const core = closureOf(CORE.map(file), context);
  const parts = new Map([['later', LATER.map(file)], ...TOGETHER.map(([name, roots]) => [name, roots.map(file)])]);
  const grouped = new Set([...parts.values()].flat());
  for (const id of lazyImports(file('define-all.ts'), context)) {
    if (!grouped.has(id) && IS_PART.test(id)) parts.set(id, [id]);
  }
  const partsOf = new Map();
  for (const [name, roots] of parts) {
    for (const id of closureOf(roots, context)) partsOf.set(id, [...(partsOf.get(id) ?? []), name]);
  }
  const groups = new Map([...partsOf].map(([id, names]) => [id, groupOf(names)]));
  for (const id of core) groups.set(id, 'core');
  return groups;
}

function groupOf(parts) {
  if (parts.length === 1) return parts[0];
  if (parts.every((part) => part.includes('stripe'))) return 'stripe';
  if (parts.includes('later')) return 'later';
  const family = FAMILIES.find(([, has]) => parts.every(has));
  return family?.[0] ?? 'common';
}

const file = (path) => resolve('components', path.endsWith('.ts') ? path : `${path}/define.ts`);

/** These modules and what they import, and so on. */
function closureOf(ids, context, next = (info) => info.importedIds) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const imported of next(context.getModuleInfo(id) ?? { importedIds: [], dynamicallyImportedIds: [] })) {
      visit(imported);
    }
  };
  ids.forEach(visit);
  return seen;
}

function lazyImports(entry, context) {
  const all = closureOf([entry], context, (info) => [...info.importedIds, ...info.dynamicallyImportedIds]);
  return new Set([...all].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? []));
}
