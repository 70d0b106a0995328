/** Reads typed values from a parsed form, refusing what does not fit as Stripe does. */
import type { Form, FormValue } from './form.ts';
import { invalidParameter, missingParameter } from './stripe-error.ts';

export interface Reader {
  has(name: string): boolean;
  /** Sent as an empty text, which is how a whole group is cleared. */
  isUnset(name: string): boolean;
  /** An empty string is Stripe's way to say "unset": it is returned as such. */
  text(name: string): string | undefined;
  requiredText(name: string): string;
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined;
  integer(name: string): number | undefined;
  requiredInteger(name: string): number;
  boolean(name: string): boolean | undefined;
  group(name: string): Reader;
  groups(name: string): readonly Reader[];
  texts(name: string): readonly string[];
  /** `metadata`: merged into what is there; an empty value removes a key. */
  metadata(before?: Readonly<Record<string, string>> | null): Record<string, string>;
}

export function reader(form: Form, prefix = ''): Reader {
  const full = (name: string): string => (prefix === '' ? name : `${prefix}[${name}]`);
  const text = (name: string): string | undefined => {
    const value = form[name];
    if (value === undefined || typeof value === 'string') return value;
    throw invalidParameter('parameter_invalid_string', full(name), `Invalid string: ${full(name)}`);
  };
  const integer = (name: string): number | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) {
      throw invalidParameter('parameter_invalid_integer', full(name), `Invalid integer: ${value}`);
    }
    return Number.parseInt(value, 10);
  };
  const required = <Value>(name: string, value: Value | undefined): Value => {
    if (value === undefined || value === '') throw missingParameter(full(name));
    return value;
  };
  const child = (name: string): Form => {
    const value: FormValue | undefined = form[name];
    return value === undefined || typeof value === 'string' || Array.isArray(value) ? {} : value;
  };
  return {
    has: (name) => form[name] !== undefined,
    isUnset: (name) => form[name] === '',
    text,
    requiredText: (name) => required(name, text(name)),
    oneOf: (name, values) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = values.find((candidate) => candidate === value);
      if (found !== undefined) return found;
      const message = `Invalid ${full(name)}: must be one of ${values.join(', ')}`;
      throw invalidParameter('parameter_invalid', full(name), message);
    },
    integer,
    requiredInteger: (name) => required(name, integer(name)),
    boolean: (name) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (value !== 'true' && value !== 'false') {
        throw invalidParameter('parameter_invalid_boolean', full(name), `Invalid boolean: ${value}`);
      }
      return value === 'true';
    },
    group: (name) => reader(child(name), full(name)),
    groups: (name) => {
      const value = form[name];
      if (!Array.isArray(value)) return [];
      return value.map((item, index) => {
        const isGroup = typeof item !== 'string' && !Array.isArray(item);
        return reader(isGroup ? item : {}, `${full(name)}[${index}]`);
      });
    },
    texts: (name) => {
      const value = form[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    },
    metadata: (before) => {
      if (form['metadata'] === '') return {};
      const merged: Record<string, string> = { ...before };
      for (const [key, value] of Object.entries(child('metadata'))) {
        if (typeof value !== 'string') continue;
        if (value === '') delete merged[key];
        else merged[key] = value;
      }
      return merged;
    },
  };
}
