import type { CatalogueStore } from '../../catalogue/catalogue-store.ts';
import { changePack } from '../../catalogue/change-pack.ts';
import type { OperatorHandlers } from '../handlers.ts';

export function catalogueHandlers(store: CatalogueStore) {
  return {
    changePack: async ({ params, body }) => {
      await store.change((catalogue) => changePack(catalogue, params.key, body));
      return null;
    },
  } satisfies Partial<OperatorHandlers>;
}
