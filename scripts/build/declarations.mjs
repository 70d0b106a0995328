import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** The compiler leaves `.ts` in the imports of declarations; what lies beside them once published is `.js` and `.d.ts`. */
export function rewriteDeclarations(folder) {
  for (const path of globSync(`${folder}/**/*.d.ts`)) {
    const text = readFileSync(path, 'utf8');
    const rewritten = text.replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1');
    if (rewritten !== text) writeFileSync(path, rewritten);
  }
}
