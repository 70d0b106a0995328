/** Refuses what the SDK's types do not know, as Stripe does, and what the stand-in would otherwise ignore in silence. */
import { readFileSync } from 'node:fs';
import type { FormValue } from '../http/form.ts';
import type { Route } from '../http/route.ts';
import { invalidParameter, missingParameter, notBuilt } from '../http/stripe-error.ts';
import type { ParametersByOperation, ParameterTree } from './parameter-tree.ts';

const known = JSON.parse(readFileSync(new URL('./parameters.json', import.meta.url), 'utf8')) as ParametersByOperation;

export function checkParameters(route: Route, form: FormValue): void {
  const tree = known[route.operation];
  if (tree === undefined) throw new Error(`parameters.json has no ${route.operation}: run npm run stripe:parameters.`);
  checkTree(tree, form, '');
  for (const path of pathsOf(form, '')) {
    if (path.startsWith('expand')) continue;
    const isRead = route.reads.some((read) => path === read || path.startsWith(`${read}.`));
    if (!isRead) throw notBuilt(`the parameter ${path} of ${route.operation}`);
  }
}

function checkTree(tree: ParameterTree, value: FormValue, name: string): void {
  // An empty value unsets, whatever the parameter is.
  if (value === '') return;
  if (typeof tree === 'string') {
    if (typeof value !== 'string') throw unknown(name);
    checkValue(tree, value, name);
    return;
  }
  if (isList(tree)) {
    if (!Array.isArray(value)) throw invalidParameter('parameter_invalid', name, `Invalid array: ${name}`);
    value.forEach((item, index) => checkTree(tree[0], item, `${name}[${index}]`));
    return;
  }
  if (typeof value === 'string') {
    const plain = tree[''];
    if (plain === undefined) throw invalidParameter('parameter_invalid', name, `Invalid object: ${name}`);
    checkTree(plain, value, name);
    return;
  }
  checkFields(tree, value, name);
}

function checkFields(
  tree: { readonly [name: string]: ParameterTree },
  value: Exclude<FormValue, string>,
  name: string,
): void {
  for (const [key, child] of Object.entries(value)) {
    const full = name === '' ? key : `${name}[${key}]`;
    const childTree = tree[key] ?? tree[`${key}!`] ?? tree['*'];
    if (childTree === undefined) throw unknown(full);
    checkTree(childTree, child, full);
  }
  for (const key of Object.keys(tree)) {
    if (!key.endsWith('!')) continue;
    const required = key.slice(0, -1);
    if (!Object.hasOwn(value, required)) throw missingParameter(name === '' ? required : `${name}[${required}]`);
  }
}

function checkValue(tree: string, value: string, name: string): void {
  if (tree === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) {
    throw invalidParameter('parameter_invalid_integer', name, `Invalid integer: ${value}`);
  }
  if (tree === 'boolean' && value !== 'true' && value !== 'false') {
    throw invalidParameter('parameter_invalid_boolean', name, `Invalid boolean: ${value}`);
  }
  if (tree.startsWith('=') && !tree.slice(1).split('|').includes(value)) {
    const choices = tree.slice(1).replaceAll('|', ', ');
    throw invalidParameter('parameter_invalid', name, `Invalid ${name}: must be one of ${choices}`);
  }
}

const isList = (tree: ParameterTree): tree is readonly [ParameterTree] => Array.isArray(tree);

const unknown = (name: string): Error =>
  invalidParameter('parameter_unknown', name, `Received unknown parameter: ${name}`);

/** `automatic_tax.enabled`, `invoice_items.amount`: names without the places in lists. */
function pathsOf(value: FormValue, prefix: string): string[] {
  if (typeof value === 'string') return [prefix];
  if (Array.isArray(value)) return value.length === 0 ? [prefix] : value.flatMap((item) => pathsOf(item, prefix));
  return Object.entries(value).flatMap(([key, child]) => pathsOf(child, prefix === '' ? key : `${prefix}.${key}`));
}
