import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

/** Every kind with what it is, as it stands in a list. */
const listed = (language: 'vi' | 'en') =>
  LETTER_KINDS.map(({ name, about }) => new RegExp(`^ {2}${name} +${about[language]}$`, 'm'));

describe('the kind of paper that cchc letter is asked for', () => {
  it('may stand behind the plan', async () => {
    const flags = ['--unit', 'so-tu-phap', '--format', 'txt'];
    const swapped = await run(['letter', PLAN, 'notice', ...flags]);
    expect(swapped).toEqual(await run(['letter', 'notice', PLAN, ...flags]));
    expect(swapped.status).toBe(0);
    expect(await run(['letter', 'plans/khong-co.yaml', 'notice', ...flags])).toEqual(
      await run(['letter', 'notice', 'plans/khong-co.yaml', ...flags]),
    );
  });

  it('is taken whatever its case', async () => {
    const words = ['letter', 'Notice', PLAN, '--unit', 'so-tu-phap', '--format', 'txt'];
    expect(await run(words)).toEqual(await run(words.with(1, 'notice')));
  });

  it.each(['vi', 'en'] as const)(
    'is asked for where a plan alone is named, with a list, in %s',
    async (language) => {
      for (const plan of [PLAN, 'plans']) {
        const { status, stdout, stderr } = await run(['letter', plan, '--lang', language]);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        for (const line of listed(language)) expect(stderr).toMatch(line);
        expect(stderr).toContain(`: cchc letter notice ${plan} --all\n`);
      }
    },
  );

  it.each([
    ['biên bản', 'minutes'],
    ['Biên Bản', 'minutes'],
    ['bien-ban', 'minutes'],
    ['bienban', 'minutes'],
    ['thông báo', 'notice'],
    ['thong-bao', 'notice'],
    ['kết luận', 'conclusion'],
    ['đôn đốc', 'remind'],
    ['nhắc việc', 'remind'],
    ['đề cương', 'outline'],
    ['thành lập đoàn', 'team'],
    ['thay đổi lịch', 'change'],
    ['lich kiem tra', 'schedule'],
    ['notice.txt', 'notice'],
    ['notise', 'notice'],
    ['cử người', 'nominate'],
    ['chọn xã', 'choose-communes'],
  ])('%j: is it %s?', async (typed, kind) => {
    const { status, stderr } = await run(['letter', typed, PLAN, '--all']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Lỗi: không có loại văn bản "${typed}".\nCó phải là ${kind}? Ví dụ: cchc letter ${kind} ${PLAN} --all\n`,
    );
  });

  it('is suggested of several that somebody may mean', async () => {
    const { stderr } = await run(['letter', PLAN, 'đề nghị']);
    expect(stderr).toContain(`Có phải là nominate hoặc choose-communes? Ví dụ: cchc letter nominate ${PLAN}`);
    const decision = await run(['letter', 'quyết định', PLAN]);
    expect(decision.stderr).toContain('Có phải là team hoặc amend?');
    const amending = await run(['letter', 'sửa đổi kế hoạch', PLAN]);
    expect(amending.stderr).toContain(
      `Có phải là amend? Ví dụ: cchc letter amend ${PLAN} --old ke-hoach-cu.yaml --all`,
    );
  });

  it.each([['xyz'], [''], ['-t']])('is none of those there are: %j', async (typed) => {
    const { status, stderr } = await run(['letter', '--', typed, 'plans/ke hoach.yaml']);
    expect(status).toBe(2);
    for (const line of listed('vi')) expect(stderr).toMatch(line);
  });

  it.each(['vi', 'en'] as const)(
    'is asked for with a list where nothing is named, in %s',
    async (language) => {
      for (const words of [['letter'], ['letter', '--all']]) {
        const { status, stdout, stderr } = await run([...words, '--lang', language]);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        for (const line of listed(language)) expect(stderr).toMatch(line);
        expect(stderr).toMatch(/: cchc letter --help\n$/);
      }
    },
  );

  it('is one at a time', async () => {
    const { status, stderr } = await run(['letter', 'notice', 'minutes', '--all']);
    expect(status).toBe(2);
    expect(stderr).toContain('mỗi lần viết một loại văn bản, ở đây nêu cả notice và minutes');
  });
});
