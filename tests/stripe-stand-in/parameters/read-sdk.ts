/** Reads the parameters of operations from the types that the official SDK ships. */
import path from 'node:path';
import ts from 'typescript';
import type { ParametersByOperation, ParameterTree } from './parameter-tree.ts';

const PROBE = path.resolve(import.meta.dirname, 'probe.ts');
const DEEPEST = 8;

export function readParameters(operations: readonly string[]): ParametersByOperation {
  const checker = probe();
  const found = operations.map((operation) => [operation, parametersOf(checker, operation)] as const);
  return Object.fromEntries(found.sort(([left], [right]) => (left < right ? -1 : 1)));
}

interface Probe {
  readonly checker: ts.TypeChecker;
  readonly client: ts.Type;
  readonly node: ts.Node;
}

/** A program of one line that exists in memory only. */
function probe(): Probe {
  const text = "import type Stripe from 'stripe';\nexport declare const client: Stripe;\n";
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === PROBE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === PROBE ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) : getSourceFile(file, ...rest);
  const program = ts.createProgram([PROBE], options, host);
  const checker = program.getTypeChecker();
  const node = program.getSourceFile(PROBE)?.statements[1];
  if (!node || !ts.isVariableStatement(node)) throw new Error('The probe could not be read.');
  const [declaration] = node.declarationList.declarations;
  if (!declaration) throw new Error('The probe could not be read.');
  return { checker, client: checker.getTypeAtLocation(declaration), node: declaration };
}

function parametersOf({ checker, client, node }: Probe, operation: string): ParameterTree {
  const method = operation.split('.').reduce((type, name) => {
    const property = type.getProperty(name);
    if (!property) throw new Error(`The SDK has no ${operation}.`);
    return checker.getTypeOfSymbolAtLocation(property, node);
  }, client);
  const tree: Record<string, ParameterTree> = {};
  for (const signature of method.getCallSignatures()) {
    for (const parameter of signature.parameters) {
      if (parameter.name !== 'params') continue;
      const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, node));
      const fields = fieldsOf({ checker, client, node }, type, 0);
      // `params` of some overloads are request options, which are no parameters.
      if (!('apiKey' in fields)) Object.assign(tree, fields);
    }
  }
  return tree;
}

function fieldsOf(probed: Probe, type: ts.Type, depth: number): Record<string, ParameterTree> {
  const fields: Record<string, ParameterTree> = {};
  for (const property of type.getProperties()) {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const value = probed.checker.getTypeOfSymbolAtLocation(property, probed.node);
    fields[isOptional ? property.name : `${property.name}!`] = treeOf(probed, value, depth + 1);
  }
  return fields;
}

function treeOf(probed: Probe, type: ts.Type, depth: number): ParameterTree {
  const { checker } = probed;
  if (depth > DEEPEST) throw new Error('The parameters are nested deeper than expected.');
  const members = (type.isUnion() ? type.types : [type]).filter(
    (member) => (member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0 && !isEmptyText(member),
  );
  const objects = members.filter((member) => isObject(member));
  const plain = plainOf(members.filter((member) => !objects.includes(member)));
  const [only] = objects;
  if (!only) return plain ?? 'text';
  if (checker.isArrayType(only)) {
    const [item] = checker.getTypeArguments(only as ts.TypeReference);
    return [item ? treeOf(probed, item, depth) : 'text'];
  }
  const index = checker.getIndexInfoOfType(only, ts.IndexKind.String);
  if (index) return { '*': treeOf(probed, index.type, depth + 1) };
  const fields: Record<string, ParameterTree> = plain === null ? {} : { '': plain };
  for (const object of objects) Object.assign(fields, fieldsOf(probed, object, depth));
  return fields;
}

/** A date is a value on the wire, and a decimal too. */
function isObject(type: ts.Type): boolean {
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  const name = type.symbol?.name ?? '';
  return name !== 'Date' && !name.startsWith('Decimal');
}

/** `Emptyable`: an empty text unsets. */
const isEmptyText = (type: ts.Type): boolean => type.isStringLiteral() && type.value === '';

function plainOf(members: readonly ts.Type[]): string | null {
  if (members.length === 0) return null;
  if (members.every((member) => member.isStringLiteral())) {
    return `=${members
      .map((member) => member.value)
      .sort()
      .join('|')}`;
  }
  const has = (flags: ts.TypeFlags): boolean => members.some((member) => (member.flags & flags) !== 0);
  // An open list of values (`string & {}` beside literals) is a text.
  if (has(ts.TypeFlags.StringLike) || has(ts.TypeFlags.Intersection) || has(ts.TypeFlags.Object)) return 'text';
  return has(ts.TypeFlags.NumberLike) ? 'number' : 'boolean';
}
