import tseslint from 'typescript-eslint';

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const CIVIL_DATES = 'Days are civil dates: ask src/calendar/civil-date.ts.';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'tests/**/fixtures/', 'tests/**/golden/'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in sentences are meant to be written as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/calendar/civil-date.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(@date-fns|date-fns)/', message: CIVIL_DATES }] },
      ],
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        { selector: "NewExpression[callee.name='Date']", message: CIVIL_DATES },
        { selector: "MemberExpression[object.name='Date'][property.name='UTC']", message: CIVIL_DATES },
      ],
    },
  },
  {
    files: ['scripts/**', '**/*.cjs', '*.config.*'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
