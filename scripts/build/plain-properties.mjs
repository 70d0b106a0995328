import { isOurs, visit, withEdits } from './syntax-tree.mjs';

/**
 * Lit's `@property()` and `@state()` call `createProperty` on their class; this writes that call, so that neither they nor
 * the helper that applies decorators is downloaded.
 */
export function plainProperties() {
  return {
    name: 'plain-properties',
    enforce: 'post',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('_decorate(')) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'CallExpression' && node.callee.name === '_decorate') edits.push(plain(node, code, id));
      });
      return { code: withEdits(code, edits), map: null };
    },
  };
}

/** `_decorate([property(options)], Class.prototype, 'name', void 0)` → `Class.createProperty('name', options)`. */
function plain({ start, end, arguments: [decorators, prototype, name] }, code, id) {
  const source = (node) => code.slice(node.start, node.end);
  const [decorator, ...others] = decorators.elements;
  const options = decorator.arguments?.map(source) ?? [];
  const isState = decorator.callee?.name === 'state' && options.length === 0;
  const isField = prototype.property?.name === 'prototype' && others.length === 0;
  if (!isField || !(isState || decorator.callee?.name === 'property')) {
    throw new Error(`${id}: only fields with @property(…) or @state() are known here: ${code.slice(start, end)}`);
  }
  const written = [source(name), ...(isState ? ['{ state: true, attribute: false }'] : options)].join(', ');
  return { from: start, to: end, text: `${source(prototype.object)}.createProperty(${written})` };
}
