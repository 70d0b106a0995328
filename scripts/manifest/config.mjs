import { publicApiOnly } from './public-api-only.mjs';

// Read by the custom elements manifest analyzer; the output folder comes from its caller.
export default {
  globs: ['components/*/billing-*.ts', 'components/shared/*.ts', 'components/purchase/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/testing/**'],
  litelement: true,
  packagejson: false,
  plugins: [publicApiOnly()],
};
