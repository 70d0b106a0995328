import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/**
 * The tables of Storybook know one entry by each name: a part that is called as an attribute would take its place. So parts and
 * slots are named as they are written in a page.
 */
export function forTables(manifest: Manifest): Manifest {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })) ?? [],
      slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : '<slot>' })) ?? [],
    })),
  }));
  return { ...manifest, modules };
}

/** What is no attribute and no property cannot be set from the table. */
export const withoutDeadControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category = argType.table?.category;
      const isSettable = category === undefined || category === 'attributes' || category === 'properties';
      return [name, isSettable ? argType : { ...argType, control: false }];
    }),
  );
