/**
 * Leaves out of the manifest what a page cannot use: private and protected members, Lit's own life cycle, and what the
 * portal tells its sections. The analyzer lists them all, and a table of them would be read as a promise.
 */
const INTERNAL = new Set([
  'styles',
  'inPortal',
  'shadowRootOptions',
  'render',
  'willUpdate',
  'updated',
  'firstUpdated',
]);

export function publicApiOnly() {
  return {
    name: 'public-api-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
        for (const declaration of module.declarations ?? []) simplify(declaration);
      }
      customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
        module.declarations?.some(({ tagName }) => tagName !== undefined),
      );
    },
  };
}

function simplify(declaration) {
  const isPublic = ({ name, privacy }) =>
    !name.startsWith('#') && (privacy ?? 'public') === 'public' && !INTERNAL.has(name);
  declaration.members = declaration.members
    ?.filter(isPublic)
    .filter(({ name }) => !/^(connected|disconnected|attributeChanged)Callback$/.test(name));
  const fields = new Set(declaration.members?.map(({ name }) => name));
  declaration.attributes = declaration.attributes?.filter(
    ({ fieldName }) => fieldName === undefined || fields.has(fieldName),
  );
}
