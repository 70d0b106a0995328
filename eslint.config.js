import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const UNSAFE_HTML = {
  regex: '^lit(-html)?/directives/unsafe-(html|svg)(\\.js)?$',
  message: 'Text reaches the page as text; markup from data is how a portal gets scripted.',
};

const IMPATIENCE = {
  regex: '^@open-wc/testing$',
  importNames: ['waitUntil'],
  message: 'It gives up after a second, which a busy machine may need: take the one of src/testing/wait-until.ts.',
};

const CONTRACT_VALUES = {
  regex: '^billing-portal-contract',
  allowTypeImports: true,
  message: 'Types only: the schemas must not reach a browser, and rules stay pure.',
};

const ours = (folders) => `^\\.{1,2}/(.*/)?(${folders})/|^billing-portal-(server|example)`;

/** The dependency rule between folders. A rule set twice replaces itself, so what holds everywhere is added to each. */
const mayNotImport = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [UNSAFE_HTML, IMPATIENCE, ...patterns] }],
});

const NO_MARKUP_FROM_TEXT = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Build nodes or use a Lit template; strings of markup are refused by Trusted Types, and rightly.',
};

const TESTS = ['**/*.test.ts', '**/*.test.mjs', 'tests/**', '**/testing/**', 'stories/**', '.storybook/**'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'dist-studio/',
      'dist-storybook/',
      '.billing-data/',
      '.billing-data-stripe/',
      'coverage/',
      'test-results/',
      '.cache/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      // Type checking reports unknown names better than a list of globals could.
      globals: {},
    },
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // The compiler knows which switches are exhaustive.
      'no-fallthrough': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Amounts are integers; see src/money.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Number', property: 'parseFloat', message: 'Amounts are integers; see src/money.' },
        {
          property: 'constructEventWithoutVerification',
          message: 'A webhook that is not verified can be written by anyone.',
        },
      ],
      'no-restricted-syntax': ['error', NO_MARKUP_FROM_TEXT],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      ...mayNotImport(),
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.node.json', './tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // node:test waits for these itself.
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
            // A plugin of @open-wc/testing types `to.equal()` as if it returned a promise. It returns none.
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**', 'components/**', 'server/**', 'contract/**/*.ts', 'mocks/**'],
    ignores: ['contract/scripts/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['components/**', 'stories/**', 'src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['components/**', 'stories/**', 'src/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },

  // The dependency rule. Tests and stories may reach anything public, so they are left out.
  {
    files: ['src/**'],
    ignores: TESTS,
    rules: mayNotImport(CONTRACT_VALUES, {
      regex: ours('components|server|mocks|stories|examples'),
      message: 'src knows nothing of elements, mocks or the server.',
    }),
  },
  {
    files: ['components/**'],
    ignores: TESTS,
    rules: mayNotImport(
      CONTRACT_VALUES,
      {
        regex: ours('server|stories|examples'),
        message: 'Elements build on src alone.',
      },
      {
        // The demo loads the mocks as a chunk of its own with import(), which this rule does not see.
        regex: ours('mocks'),
        allowTypeImports: true,
        message: 'Elements build on src alone; a demo loads the mocks lazily.',
      },
    ),
  },
  {
    files: ['mocks/**'],
    ignores: TESTS,
    rules: mayNotImport(CONTRACT_VALUES, {
      regex: `${ours('components|stories|examples')}|^\\.{1,2}/(.*/)?server/(?!domain/)`,
      message: 'The mocks build on src and on the pure rules of server/domain.',
    }),
  },
  {
    files: ['server/**'],
    ignores: ['server/domain/**', ...TESTS],
    rules: mayNotImport({
      regex: ours('src|components|mocks|stories|examples'),
      message: 'The server builds on the contract alone.',
    }),
  },
  {
    files: ['server/domain/**'],
    ignores: TESTS,
    rules: mayNotImport(
      CONTRACT_VALUES,
      {
        regex: '^(?!\\.{1,2}/|billing-portal-contract)',
        message: 'Pure rules: no packages, no I/O, no clock, no random.',
      },
      {
        regex: '^(\\.\\./)+(http|store|payments|tax|invoices|alerts|workers|config)/',
        allowTypeImports: true,
        message: 'Pure rules import nothing of ours but types.',
      },
    ),
  },
  {
    files: ['contract/**'],
    ignores: TESTS,
    rules: mayNotImport({
      regex: ours('src|components|mocks|server|stories|examples'),
      message: 'The contract stands alone.',
    }),
  },

  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
