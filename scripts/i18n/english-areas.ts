import { readdirSync } from 'node:fs';
import type { AreaMessages, English } from '../../src/i18n/messages.ts';

/** All English texts by area. An area may be made in several modules, so that an early part need not load the late one. */
export async function englishAreas(): Promise<Readonly<Record<string, English>>> {
  const folder = new URL('../../src/i18n/en/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<object>));
  const areas: Record<string, English> = {};
  for (const { area, english } of modules.flatMap((module) => Object.values(module) as AreaMessages[]))
    areas[area] = { ...areas[area], ...english };
  return areas;
}
