/** Stripe's request bodies: form-encoded, nested by brackets (`lines[0][amount]=5`, `metadata[key]=value`). */
import { invalidParameter } from './stripe-error.ts';

export type FormValue = string | FormValue[] | { [name: string]: FormValue };
export type Form = { [name: string]: FormValue };

export function parseForm(encoded: string): Form {
  const root: Form = Object.create(null) as Form;
  for (const [name, value] of new URLSearchParams(encoded)) put(root, pathOf(name), value, name);
  return indexesToLists(root) as Form;
}

function pathOf(name: string): string[] {
  const first = name.indexOf('[');
  if (first < 0) return [name];
  const path = [name.slice(0, first)];
  for (const match of name.slice(first).matchAll(/\[([^\]]*)\]/g)) path.push(match[1] ?? '');
  return path;
}

function put(root: Form, path: readonly string[], value: string, name: string): void {
  let node = root;
  path.slice(0, -1).forEach((part) => {
    const key = part === '' ? String(Object.keys(node).length) : part;
    const next = (node[key] ??= Object.create(null) as Form);
    if (typeof next === 'string') throw invalidParameter('parameter_invalid', name, `Invalid value for ${name}.`);
    node = next as Form;
  });
  const last = path.at(-1) ?? '';
  node[last === '' ? String(Object.keys(node).length) : last] = value;
}

/** `{0: a, 1: b}` was written as `x[0]=a&x[1]=b`. An object whose names are all indexes is a list. */
function indexesToLists(value: FormValue): FormValue {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  if (isList) return entries.map(([, child]) => indexesToLists(child));
  return Object.fromEntries(entries.map(([key, child]) => [key, indexesToLists(child)]));
}
