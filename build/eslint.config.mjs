import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { fileURLToPath } from 'node:url'

/* What a reader would otherwise have to say in review. Layers are proved by dependency-cruiser.cjs. */

/** Each room's forbidden globals, with where to go instead. */
const clock = ['Date', 'performance', 'setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'The rules have no clock: take the day or instant as an argument.',
}))
const dom = ['window', 'document', 'localStorage', 'fetch'].map((name) => ({
  name,
  message: 'This room has no DOM: it belongs in renderer/.',
}))
const node = ['process', 'Buffer', '__dirname', 'require'].map((name) => ({
  name,
  message: 'This room has no Node: it belongs in electron/, behind a call of shared/ipc/contract.ts.',
}))

const named = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Name the export: a name can be found, and is the same everywhere.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that holds the thing.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a z.enum or a union of words: an enum has no place in JSON.',
  },
]

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'node_modules/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      eqeqeq: 'error',
      'no-async-promise-executor': 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-else-return': 'error',
      'no-restricted-syntax': ['error', ...named],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A handler that needs not wait still answers as its contract says.
      '@typescript-eslint/require-await': 'off',
      // Interfaces are written with methods, and objects that hold functions have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['shared/**', 'assessments/**'],
    rules: { 'no-restricted-globals': ['error', ...clock, ...dom, ...node] },
  },
  {
    files: ['assessments/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The rules give the same answer twice: take ids as arguments.' },
      ],
    },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/hosts/window-shim.ts'],
    rules: { 'no-restricted-globals': ['error', ...dom] },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/hosts/desktop*.ts', 'electron/preload.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              allowTypeImports: true,
              message: 'Only the desktop host and the preload run Electron: put a port between.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'no-restricted-globals': ['error', ...node],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['build/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The tools that read these ask for a default export.
    files: ['build/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['build/**/*.mjs', 'build/**/*.cjs'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'object-shorthand': 'error' },
  },
)
