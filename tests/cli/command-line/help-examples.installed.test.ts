import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { workInCopy } from '../folder.ts';
import { run } from '../run.ts';

describe('the examples of help', () => {
  workInCopy();

  it('work as they are printed', async () => {
    for (const { examples } of VERBS) {
      for (const example of examples) {
        const words = [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
        const { status, stderr } = await run(words.slice(1));
        const said = stderr.replace(
          /^(?:Đã ghi .*|Lần bốc thăm này đã có trong sổ: không ghi gì thêm)\.\n$/,
          '',
        );
        expect({ example, status, said }).toEqual({ example, status: 0, said: '' });
      }
    }
  });
});
