import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

// The published browser package depends on no schema library, so the types that the contract infers from its schemas are
// written out, and whatever no entry reaches is left out of the package.

const SPECIFIER = /(from\s+|import\(|import\s+)(['"])([^'"]+)\2/g;
const FORMAT =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.UseFullyQualifiedType;

/** Writes `contract-types.d.ts` into the folder and makes every declaration there use it. */
export function inlineContractTypes(folder) {
  const target = join(folder, 'contract-types.d.ts');
  writeFileSync(target, expandedTypes('contract/index.ts'));
  for (const file of declarationsIn(folder)) {
    const source = readFileSync(file, 'utf8');
    const rewritten = source.replace(SPECIFIER, (whole, before, quote, specifier) => {
      if (!isContract(folder, file, specifier)) return whole;
      const path = relative(dirname(file), target)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, '.js');
      return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    if (rewritten !== source) writeFileSync(file, rewritten);
  }
}

/** Removes the declarations that none of the entries reaches. */
export function dropUnreachable(folder, entries) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, , , specifier] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const entry of entries) visit(resolve(folder, entry));
  for (const file of declarationsIn(folder)) if (!reached.has(resolve(file))) rmSync(file);
}

const isContract = (folder, file, specifier) =>
  specifier === 'billing-portal-contract' ||
  (specifier.startsWith('.') && resolve(dirname(file), specifier).startsWith(resolve(folder, 'contract') + '/'));

function declarationsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function expandedTypes(entry) {
  const { config } = ts.readConfigFile('tsconfig.node.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [entry], include: [] }, ts.sys, '.');
  const program = ts.createProgram([entry], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const moduleSymbol = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const lines = ['/** The types of the billing contract, written out from its schemas. */'];
  for (const exported of checker.getExportsOfModule(moduleSymbol)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
    if (!declaration?.type.getText().startsWith('z.infer<')) continue;
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    if (comment) lines.push(`/** ${comment.replaceAll('\n', ' ')} */`);
    const text = checker.typeToString(checker.getTypeAtLocation(declaration), declaration, FORMAT);
    if (text.includes('import(') || text.includes('z.'))
      throw new Error(`${symbol.name} cannot be written out: ${text}`);
    lines.push(`export type ${symbol.name} = ${text};`);
  }
  return `${lines.join('\n')}\n`;
}
