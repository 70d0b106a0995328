/**
 * What an operation accepts, as the SDK types it.
 *
 * `"text"`, `"number"`, `"boolean"`: a value · `"=a|b"`: one of these · `[tree]`: a list · an object: named parameters, a
 * name that ends in `!` is required · `{"*": …}`: any names · `{"": …}` beside names: a plain value does as well.
 */
export type ParameterTree = string | readonly [ParameterTree] | { readonly [name: string]: ParameterTree };

export type ParametersByOperation = { readonly [operation: string]: ParameterTree };
