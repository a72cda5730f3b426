import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileUri } from '../../../../src/formats/of/diagnostics/sarif.ts';

it.each([
  ['plans/a.yaml', 'plans/a.yaml'],
  ['./plans/a.yaml', 'plans/a.yaml'],
  ['../../a b.yaml', '../../a%20b.yaml'],
  ['kế hoạch/năm: 1.yaml', 'k%E1%BA%BF%20ho%E1%BA%A1ch/n%C4%83m%3A%201.yaml'],
  ['a#b?c%d.yaml', 'a%23b%3Fc%25d.yaml'],
  ["it's(1)!*.yaml", 'it%27s%281%29%21%2A.yaml'],
  ['plans\\a.yaml', 'plans/a.yaml'],
  ['C:\\Kế hoạch\\a.yaml', 'file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch/a.yaml'],
  ['/srv/a b.yaml', 'file:///srv/a%20b.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['a\ud800.yaml', 'a%EF%BF%BD.yaml'],
])('%s is %s', (file, uri) => {
  expect(fileUri(file)).toBe(uri);
});

it('reads back as the file that was meant', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\\/\0]|^\.+$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const file = `/${names.join('/')}`;
      const decoded = decodeURIComponent(new URL(fileUri(file)).pathname);
      expect(decoded).toBe(decodeURIComponent(pathToFileURL(file).pathname));
    }),
  );
});
