import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { SCRIPT } from '../../../../../src/formats/of/schedule/page/page-script.ts';

const FILE = path.resolve('script-of-the-page.js');

it('has sound types', () => {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...others) =>
    path.resolve(name) === FILE
      ? ts.createSourceFile(name, SCRIPT, ts.ScriptTarget.ES2022, true)
      : read(name, ...others);
  const program = ts.createProgram([FILE], options, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems).toEqual([]);
});

it('is plain ASCII without markup, as the bundle and the page need it', () => {
  expect(SCRIPT).toMatch(/^[\n\x20-\x7e]*$/);
  expect(SCRIPT).not.toMatch(/<\/script|<!--/i);
});
