/** Calls `enter` with every node of a syntax tree, parents first. */
export function visit(node, enter) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, enter);
  } else if (node !== null && typeof node === 'object' && typeof node.type === 'string') {
    enter(node);
    for (const value of Object.values(node)) if (value !== null && typeof value === 'object') visit(value, enter);
  }
}

/** `text` with each `{ from, to, text }` in place of what stood there. They must not overlap. */
export function withEdits(text, edits) {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: by }) => result.slice(0, from) + by + result.slice(to), text);
}

/** Our own browser code, and no test of it. */
export const isOurs = (id) => /\/(components|src)\/.*\.ts$/.test(id.replaceAll('\\', '/'));
