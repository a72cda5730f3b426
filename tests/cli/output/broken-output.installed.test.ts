import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { HOME } from '../run.ts';

/** Runs the tool with a standard output on which every write fails, or that throws outright. */
async function runInto(words: readonly string[], fail: (done?: (error: Error) => void) => void) {
  let stderr = '';
  const heard: string[] = [];
  const status = await main(
    {
      argv: ['node', 'cchc', ...words],
      env: {},
      stdin: (async function* () {
        await Promise.resolve();
        yield '';
      })(),
      stdout: {
        write: (_, done) => {
          fail(done);
        },
        on: (event) => heard.push(event),
      },
      stderr: { write: (text) => (stderr += text) },
    },
    { version: '0.0.0-test', home: HOME },
  );
  return { status, stderr, heard };
}

function failure(code: string): Error {
  return Object.assign(new Error(`write ${code}`), { code });
}

const WORDS = [
  ['--help'],
  ['calendar', '2021'],
  ['deadline', '2021-05-17', '--before', '15'],
  ['explain'],
  ['explain', 'CC401'],
  ['validate', 'plans/vinh-long-2021.yaml'],
  ['schedule', 'plans/vinh-long-2021.yaml'],
];

describe.each(WORDS)('cchc %s %s %s %s', (...given) => {
  const words = given.filter((word) => typeof word === 'string');

  it('is done when its reader has read enough', async () => {
    const { status, stderr, heard } = await runInto(words, (done) => done?.(failure('EPIPE')));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // Without a listener Node ends with a stack trace.
    expect(heard).toEqual(['error']);
  });

  it('does not say that it is done when the disk is full', async () => {
    const { status, stderr } = await runInto(words, (done) => done?.(failure('ENOSPC')));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Lỗi: không in được kết quả \(ENOSPC\)\.\n/);
  });
});

describe('a fault of the program', () => {
  it('has status 3 and says whose it is, with the trace', async () => {
    const broken = () => {
      throw new TypeError('hỏng');
    };
    const vietnamese = await runInto(['calendar', '2021'], broken);
    expect(vietnamese.status).toBe(3);
    expect(vietnamese.stderr).toMatch(
      /^Lỗi của chính chương trình cchc, không phải của bạn\. .*\n[^]*\ncchc 0\.0\.0-test, Node \S+, .*\nLệnh: cchc calendar 2021\nTypeError: hỏng\n +at /,
    );
    const english = await runInto(['calendar', '2021', '--lang', 'en'], broken);
    expect(english.stderr).toMatch(
      /^A fault of cchc itself, not yours\. .*\n[^]*\nCommand: cchc calendar 2021 --lang en\n/,
    );
  });
});
