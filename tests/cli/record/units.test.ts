import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const FIXTURE = 'tests/rules/fixtures/CC433-record-of-several/fires';

const HEIR = `  - { id: so-xay-dung-moi, name: Sở Giao thông và Xây dựng, kind: department, level: province, parent: tinh-vinh-long, from: 2021-07-01 }
  - { id: so-tu-phap-cu, name: Sở Tư Pháp, kind: department, level: province, parent: tinh-vinh-long }
`;

/** A plan that inspects some units several times, one of which has a successor. */
async function several() {
  const text = (await readFile(`${FIXTURE}/plan.yaml`, 'utf8')).replace(/^records:[^]*/m, '');
  const directory = await readFile(`${FIXTURE}/directory.yaml`, 'utf8');
  const ended = directory.replace(
    /(id: so-xay-dung, .*) \}/,
    '$1, to: 2021-06-30, successor: so-xay-dung-moi }',
  );
  await folder.write('directory.yaml', ended + HEIR);
  const file = await folder.write('thu.yaml', text);
  return {
    record: (...words: string[]) => run(['record', ...words, file]),
    facts: async () =>
      (await readFile(folder.at('so-theo-doi/thu.yaml'), 'utf8')).replace(/^[^]*facts:\n/, ''),
  };
}

describe('a unit with several visits', () => {
  it('is asked which one is meant, with what tells them apart', async () => {
    const { record } = await several();
    const { status, stderr } = await record('visited', 'so-tu-phap', '--on', '2021-05-12');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'Lỗi: "so-tu-phap" có 3 cuộc kiểm tra, chưa rõ cuộc nào.\nThêm một trong: --subject toan-dien --round dot-1; --subject toan-dien --round dot-2; --subject mot-cua --round dot-2\n',
    );
    const none = await record('visited', 'so-tu-phap', '--round', 'dot-3');
    expect(none.stderr).toContain(
      'không có cuộc kiểm tra nào thuộc chuyên đề hoặc đợt đã nêu.\nThêm một trong',
    );
  });

  it('is recorded with what tells them apart, by flags or by the id of the visit', async () => {
    const { record, facts } = await several();
    const line = ['so-tu-phap', '--round', 'dot-1', '--on', '2021-05-12'];
    expect((await record('visited', ...line)).status).toBe(0);
    expect((await record('minutes', 'so-tu-phap@dot-2+mot-cua', '--on', '2021-09-07')).status).toBe(0);
    expect(
      (await record('correct', 'so-tu-phap', 'visited', '--round', 'dot-1', '--on', '2021-05-13')).status,
    ).toBe(0);
    const first = 'unit: so-tu-phap\n    subject: toan-dien\n    round: dot-1\n';
    expect(await facts()).toBe(`  - fact: visited
    ${first}    on: 2021-05-12
  - fact: minutes
    unit: so-tu-phap
    subject: mot-cua
    round: dot-2
    on: 2021-09-07
  - fact: visited
    ${first}    on: 2021-05-13
    corrects: 2021-05-12
`);
  });
});

describe('a unit that has ended', () => {
  it('is meant by who stands for it, which is said, and recorded under its own id', async () => {
    const { record, facts } = await several();
    const { status, stdout } = await record(
      ...['report-received', 'sở giao thông và xây dựng', '--subject', 'mot-cua', '--on', '2021-09-01'],
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`Đã ghi: Sở Xây dựng, nhận báo cáo của đơn vị, 01/09/2021
Sở Giao thông và Xây dựng là đơn vị kế tiếp của Sở Xây dựng (ngày 01/09/2021): ghi cho cuộc kiểm tra Sở Xây dựng.
`);
    expect(await facts()).toContain('unit: so-xay-dung\n    subject: mot-cua\n    round: dot-2\n');
    const before = await record('visited', 'so-xay-dung-moi', '--subject', 'toan-dien', '--on', '2021-05-12');
    expect([before.status, before.stderr]).toEqual([
      2,
      expect.stringContaining('không có cuộc kiểm tra nào'),
    ]);
  });
});

describe('a name', () => {
  it('that fits two units is asked back, unless the plan inspects one of them alone', async () => {
    const { record } = await several();
    const { status } = await record('visited', 'Sở tư pháp', '--round', 'dot-1', '--on', '2021-05-12');
    expect(status).toBe(0);
    const named = (await readFile(folder.at('thu.yaml'), 'utf8')).replace(
      'round: dot-1, subject: toan-dien, units: [so-tu-phap,',
      'round: dot-1, subject: toan-dien, units: [so-tu-phap, so-tu-phap-cu,',
    );
    await folder.write('thu.yaml', named);
    const both = await record('visited', 'so tu phap', '--round', 'dot-1', '--on', '2021-05-13');
    expect([both.status, both.stderr]).toEqual([
      2,
      'Lỗi: "so tu phap" có thể là nhiều đơn vị.\nHãy nêu một mã: so-tu-phap (Sở Tư pháp), so-tu-phap-cu (Sở Tư Pháp)\n',
    ]);
  });

  it('of an agency that lends members is known where it is urged', async () => {
    const { record, facts } = await several();
    expect((await record('reminded', 'Ban Quản lý khu công nghiệp', '--on', '2021-03-12')).status).toBe(0);
    expect(
      (await record('seconded', 'ban-quan-ly', '--on', '2021-03-15', '--text', 'Hai người')).status,
    ).toBe(0);
    expect(await facts()).toContain(
      'fact: seconded\n    unit: ban-quan-ly\n    on: 2021-03-15\n    text: Hai người\n',
    );
    const other = await record('reminded', 'so-noi-vu', '--on', '2021-03-12');
    expect([other.status, other.stderr]).toEqual([
      2,
      expect.stringContaining('kế hoạch không có cuộc kiểm tra nào'),
    ]);
  });
});
