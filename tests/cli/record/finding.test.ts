import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();
const SHORT = ['--kind', 'shortcoming'];
const OF_ONE = ['finding', 'so-tu-phap', '--content', 'ii.1.b', ...SHORT];

/** A plan of which a visit is on record. */
async function visited() {
  const recorded = await planIn(folder);
  await recorded.record('visited so-tu-phap --on 2021-04-12 --to 2021-04-13'.split(' '));
  return recorded;
}

describe('cchc record finding', () => {
  it('numbers findings and demands, and says how each is named later', async () => {
    const { record, facts } = await visited();
    await record([...OF_ONE, '--text', 'Một']);
    const { status, stdout } = await record([
      ...OF_ONE,
      '--text',
      'Hai',
      '--demand',
      'Làm',
      '--until',
      '10/06/2021',
    ]);
    expect([status, stdout]).toEqual([
      0,
      'Đã ghi: Sở Tư pháp, kết quả kiểm tra (f2, hạn chế, II.1.b), 13/04/2021\nSở Tư pháp: kết quả số f2. Kiến nghị số d1, hạn 10/06/2021. Kết quả sau này lặp lại thì ghi --repeats vinh-long-2021/so-tu-phap/f2\n',
    ]);
    expect((await facts()).split('  - fact: ').at(-1)).toBe(
      'finding\n    id: f2\n    unit: so-tu-phap\n    on: 2021-04-13\n    content: II.1.b\n    kind: shortcoming\n    demand: Làm\n    until: 2021-06-10\n    text: Hai\n',
    );
  });

  it('has the day of its conclusion once that is on record', async () => {
    const { record, facts } = await visited();
    await record('conclusion-issued so-tu-phap --on 2021-04-26'.split(' '));
    await record([...OF_ONE, '--text', 'Một']);
    expect(await facts()).toContain('id: f1\n    unit: so-tu-phap\n    on: 2021-04-26\n');
  });

  it('tells the numbers of all units, a line each', async () => {
    const { record } = await visited();
    await record('visited so-xay-dung --on 2021-04-20'.split(' '));
    const words = ['finding', '--unit', 'so-tu-phap', '--unit', 'so-xay-dung', '--content', '1', ...SHORT];
    const { stdout } = await record([...words, '--text', 'Như nhau', '--demand', 'Sửa']);
    expect(stdout.trim().split('\n').slice(2)).toEqual([
      expect.stringMatching(/^Sở Tư pháp: kết quả số f1\. Kiến nghị số d1\. .*\/so-tu-phap\/f1$/),
      expect.stringMatching(/^Sở Xây dựng: kết quả số f1\. .*\/so-xay-dung\/f1$/),
    ]);
  });

  it('is corrected by its number, whatever the day, and keeps what is not told anew', async () => {
    const { record, facts } = await visited();
    await record([...OF_ONE, '--text', 'Một', '--demand', 'Làm', '--until', '2021-06-10', '--cause', 'Vội']);
    expect(
      (await record(['correct', 'so-tu-phap', 'finding', 'f1', '--text', 'Khác', '--after', '7'])).status,
    ).toBe(0);
    const last = (await facts()).split('  - fact: ').at(-1);
    expect(last).toContain(
      'demand: Làm\n    after: 7\n    text: Khác\n    cause: Vội\n    corrects: 2021-04-13\n',
    );
    expect(last).not.toContain('until');
    expect((await record(['undo'])).stdout).toContain('Đã bỏ: Sở Tư pháp, kết quả kiểm tra (f1');
  });

  it.each<[string, string[], number, RegExp]>([
    [
      'of a unit that was not visited',
      ['finding', 'so-xay-dung', '--content', '1', ...SHORT, '--text', 'a'],
      1,
      /Sở Xây dựng: chưa ghi đã kiểm tra[^]*cchc record visited so-xay-dung/,
    ],
    [
      'of no content item',
      ['finding', 'so-tu-phap', '--content', 'II.1', ...SHORT, '--text', 'a'],
      2,
      /không có nội dung kiểm tra nào ở "II\.1"/,
    ],
    ['of no kind', ['finding', 'so-tu-phap', '--content', '1', '--text', 'a'], 2, /còn thiếu --kind/],
    ['with a deadline and no demand', [...OF_ONE, '--text', 'a', '--after', '5'], 2, /còn thiếu --demand/],
    [
      'with two deadlines',
      [...OF_ONE, '--text', 'a', '--demand', 'b', '--after', '5', '--until', '2021-06-10'],
      1,
      /CC923/,
    ],
    ['that repeats nothing', [...OF_ONE, '--text', 'a', '--repeats', 'f9'], 1, /CC924/],
    [
      'with a number of its own',
      ['finding', 'so-tu-phap', 'f4', '--content', '1', ...SHORT, '--text', 'a'],
      2,
      /không rõ "f4" là gì/,
    ],
  ])('refuses one %s, and writes nothing', async (_, words, status, said) => {
    const { record, records } = await visited();
    const before = await records();
    expect(await record(words)).toMatchObject({ status, stderr: expect.stringMatching(said) as string });
    expect(await records()).toBe(before);
  });

  it('refuses one that is on record word for word', async () => {
    const { record } = await visited();
    await record([...OF_ONE, '--text', 'Một']);
    expect(await record([...OF_ONE, '--text', 'Một'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('việc này đã ghi rồi') as string,
    });
  });
});
