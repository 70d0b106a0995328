import { readFileSync } from 'node:fs';
import { isOurs } from './syntax-tree.mjs';

const TOKENS = 'components/shared/host.styles.ts';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives the private tokens of every element (`--_space-3`) one letter each. Only those that host.styles.ts declares: they are
 * set anew on every element, so a page with two versions of this package cannot mix them up. What is inherited on purpose,
 * such as `--_density-control`, keeps its name.
 */
export function shortTokens() {
  const [, declared = ''] = /:host \{(.*?)\n {2}\}/s.exec(readFileSync(TOKENS, 'utf8')) ?? [];
  const names = [...declared.matchAll(/^\s*(--_[\w-]+):/gm)].map(([, name]) => name);
  if (names.length === 0 || names.length > LETTERS.length) throw new Error(`${TOKENS}: ${names.length} tokens`);
  const short = new Map(names.map((name, index) => [name, `--_${LETTERS[index]}`]));
  return {
    name: 'short-tokens',
    enforce: 'post',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('--_')) return null;
      return { code: code.replace(/--_[\w-]+/g, (name) => short.get(name) ?? name), map: null };
    },
  };
}
