import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { workInCopy } from '../folder.ts';
import { run } from '../run.ts';

/** What is told of what was done. */
const DONE =
  /^(?:Đã ghi .*|\d+ kế hoạch: \d+ xếp đủ|Lần bốc thăm này đã có trong sổ: không ghi gì thêm|Xem thử: chưa ghi gì vào sổ theo dõi.*?)\.\n/gm;

describe('the examples of help', () => {
  workInCopy();

  it('work as they are printed', async () => {
    for (const { examples } of VERBS) {
      for (const example of examples) {
        const words = [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
        const { status, stderr } = await run(words.slice(1));
        const said = stderr.replace(DONE, '');
        expect({ example, status, said }).toEqual({ example, status: 0, said: '' });
      }
    }
  });
});
