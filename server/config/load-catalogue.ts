import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../domain/catalogue.ts';
import { CatalogueError, checkCatalogue } from './check-catalogue.ts';

/** Imports the module that holds the catalogue as its default export, and checks it. Throws a `CatalogueError`. */
export async function loadCatalogue(file: string): Promise<Catalogue> {
  const path = resolve(file);
  if (!existsSync(path)) throw new CatalogueError([`${path}: there is no such file (BILLING_CONFIG)`]);
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  if (module.default === undefined) throw new CatalogueError([`${path}: has no default export`]);
  return checkCatalogue(module.default);
}
