import { isOurs, visit, withEdits } from './syntax-tree.mjs';

/** Lit templates are strings to a minifier: their white space and comments would be downloaded by every customer. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!isOurs(id) || !/\b(css|html|svg)`/.test(code)) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = MINIFIERS[node.tag.name];
        if (minify === undefined) return;
        for (const { start, end, value } of node.quasi.quasis) {
          const [from, to] = boundaries(code, start, end, value.raw);
          edits.push({ from, to, text: minify(value.raw) });
        }
      });
      return { code: withEdits(code, edits), map: null };
    },
  };
}

const MINIFIERS = { css: minifyCss, html: collapse, svg: collapse };

/** One space where there was a line break: to a browser the two are the same outside of `pre`. */
function collapse(text) {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '> <');
}

function minifyCss(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/^ | $/g, '')
    .replace(/: /g, ':')
    .replace(/(?<![\d.])0\./g, '.')
    .replace(/;}/g, '}');
}

/** Parsers disagree on whether an element of a template includes its delimiters; the text itself does not lie. */
function boundaries(code, start, end, raw) {
  const from = code.startsWith(raw, start) ? start : start + 1;
  if (!code.startsWith(raw, from) || from + raw.length > end)
    throw new Error('A template is not where its parser says');
  return [from, from + raw.length];
}
