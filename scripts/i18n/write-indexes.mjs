// Writes src/i18n/locales/<code>/index.ts of every locale from the area files beside it, so that adding an area is a matter of
// one file per locale. The line that describes the locale (its address, its words) is kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../src/i18n/locales/', import.meta.url));

function camelCase(area) {
  return area.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
}

/** The text of a locale's index, for its areas and the comment that describes the locale. */
export function indexText(areas, description) {
  const sorted = [...areas].sort();
  const imports = sorted.map((area) => `import { ${camelCase(area)} } from './${area}.ts';\n`);
  const entries = sorted.map((area) => (area.includes('-') ? `  '${area}': ${camelCase(area)},\n` : `  ${area},\n`));
  return [
    "import type { LocaleMessages } from '../../messages.ts';\n",
    ...imports,
    `\n${description}\nexport const messages: LocaleMessages = {\n`,
    ...entries,
    '};\n',
  ].join('');
}

/** The areas a locale has a file for. */
export function areasIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));
}

/** Every locale's index as it is and as it has to be. */
export function indexes() {
  const codes = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return codes.map(({ name: code }) => {
    const path = `${LOCALES}${code}/index.ts`;
    const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const description = /^\/\*\*.*\*\/$/m.exec(current)?.[0] ?? `/** ${code}. */`;
    return { code, path, current, wanted: indexText(areasIn(`${LOCALES}${code}`), description) };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, current, wanted } of indexes()) if (current !== wanted) writeFileSync(path, wanted);
}
