import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../../src/calendar/civil-date.ts';
import type { VisitStatus } from '../../../../../src/follow-up/status.ts';
import { doubtText } from '../../../../../src/formats/of/status/register/doubt.ts';
import { readRegister } from '../../../../../src/formats/of/status/register/read-register.ts';
import { statusXlsx } from '../../../../../src/formats/of/status/xlsx.ts';
import type { Fact } from '../../../../../src/plan/language/facts.ts';
import { day, edited, EMPTY, number, type Put, text } from './edited.ts';
import { factOf, registerAfter, viewAfter } from './made.ts';

/** Sở Tư pháp up to its conclusion, in the first row: 5. */
const FACTS: readonly Fact[] = [
  factOf('notified', 'so-tu-phap', '2021-03-20', {
    number: '045/SNV-CCHC',
    visit: knownDate('2021-04-12'),
    session: 'morning',
  }),
  factOf('report-received', 'so-tu-phap', '2021-04-01', { text: 'thiếu phụ lục' }),
  factOf('visited', 'so-tu-phap', '2021-04-12', { to: knownDate('2021-04-13') }),
  factOf('minutes', 'so-tu-phap', '2021-04-13', { number: '01/BB-ĐKT' }),
  factOf('conclusion-issued', 'so-tu-phap', '2021-04-20', { number: '=60/KL-SNV' }),
  factOf('notified', 'so-giao-thong-van-tai', '2021-04-09', { visit: knownDate('2021-05-05') }),
];

/** What somebody's changes of cells add to the record, in short; else what is doubtful. */
async function readAfter(
  cells: Readonly<Record<string, Put>>,
  {
    since = FACTS,
    before = FACTS,
  }: { readonly since?: readonly Fact[]; readonly before?: readonly Fact[] } = {},
) {
  const { status } = await viewAfter(since);
  return readRegister(edited(await registerAfter(before), cells), status);
}

/** The facts that somebody's changes of cells add, with what they tell besides their name, unit and day. */
async function factsAfter(...given: Parameters<typeof readAfter>) {
  const read = await readAfter(...given);
  if ('doubtful' in read) throw new Error(read.doubtful.map((one) => doubtText(one, 'vi')).join('\n'));
  return read.facts.map(({ fact, cell }) => [cell, fact.fact, fact.unit, fact.on, toldBy(fact)]);
}

/** What a fact tells besides its name, its unit and its day. */
function toldBy(fact: Fact): Partial<Fact> {
  const bare: Partial<Fact> = factOf(fact.fact, fact.unit ?? '', fact.on);
  const isTold = ([key, value]: [string, unknown]) =>
    value !== bare[key as keyof Fact] && key !== 'path' && key !== 'dayPath' && !Array.isArray(value);
  return Object.fromEntries(Object.entries(fact).filter(isTold));
}

/** What is doubtful after somebody's changes of cells, in words. */
async function doubtsAfter(...given: Parameters<typeof readAfter>): Promise<string[]> {
  const read = await readAfter(...given);
  return 'facts' in read ? [] : read.doubtful.map((one) => doubtText(one, 'vi'));
}

describe('a register that is read back', () => {
  it('adds nothing where nothing was changed, in either language', async () => {
    expect(await factsAfter({})).toEqual([]);
    const { status } = await viewAfter(FACTS);
    expect(await readRegister(await registerAfter(FACTS, { language: 'en' }), status)).toEqual({ facts: [] });
  });

  it('adds a fact for cells that were empty and are filled in', async () => {
    const cells = {
      R5: day('2021-04-22'),
      T5: text(' 12/BC-STP '),
      U5: day('2021-05-20'),
      F7: text('050/SNV-CCHC'),
      G7: day('2021-05-04'),
      H7: day('2021-05-25'),
      I7: text('Chiều'),
      P8: day('2021-07-01'),
      Q8: text('X'),
    };
    expect(await factsAfter(cells)).toEqual([
      ['R5', 'conclusion-received', 'so-tu-phap', '2021-04-22', {}],
      ['T5', 'remediation-reported', 'so-tu-phap', '2021-05-20', { number: '12/BC-STP' }],
      [
        'F7',
        'notified',
        'so-giao-duc-va-dao-tao',
        '2021-05-04',
        { number: '050/SNV-CCHC', visit: '2021-05-25', session: 'afternoon' },
      ],
      ['P8', 'conclusion-issued', 'so-xay-dung', '2021-07-01', { demands: false }],
    ]);
  });

  it('corrects a fact whose day or number was changed, and keeps what else it tells', async () => {
    const cells = { J5: day('2021-04-02'), L5: day('2021-04-14'), O5: text('61/KL-SNV') };
    expect(await factsAfter(cells)).toEqual([
      [
        'J5',
        'report-received',
        'so-tu-phap',
        '2021-04-02',
        { text: 'thiếu phụ lục', corrects: '2021-04-01' },
      ],
      ['L5', 'visited', 'so-tu-phap', '2021-04-12', { to: '2021-04-14', corrects: '2021-04-12' }],
      [
        'O5',
        'conclusion-issued',
        'so-tu-phap',
        '2021-04-20',
        { number: '61/KL-SNV', corrects: '2021-04-20' },
      ],
    ]);
  });

  it('completes a notice that lacked its number, and takes no other change of one', async () => {
    expect(await factsAfter({ F6: text('047/SNV-CCHC') })).toEqual([
      [
        'F6',
        'notified',
        'so-giao-thong-van-tai',
        '2021-04-09',
        { number: '047/SNV-CCHC', visit: '2021-05-05', corrects: '2021-04-09' },
      ],
    ]);
    const [doubt, ...others] = await doubtsAfter({ H5: day('2021-04-19') });
    expect(others).toEqual([]);
    expect(doubt).toBe(
      'trang "Sổ theo dõi", ô H5: thông báo ngày 20/03/2021 đã ghi nay khác đi: không rõ là ghi nhầm hay là thông báo thứ hai',
    );
  });

  it('takes the notice after a visit was put off for one that replaces the first', async () => {
    const facts = [...FACTS, factOf('put-off', 'so-giao-thong-van-tai', '2021-05-03', { reason: 'Dịch' })];
    const numbered = facts.map((fact) =>
      fact.unit === 'so-giao-thong-van-tai' && fact.fact === 'notified'
        ? { ...fact, number: '047/SNV' }
        : fact,
    );
    const cells = { G6: day('2021-05-20'), H6: day('2021-06-10') };
    expect(await factsAfter(cells, { before: numbered, since: numbered })).toEqual([
      [
        'G6',
        'notified',
        'so-giao-thong-van-tai',
        '2021-05-20',
        { visit: '2021-06-10', replaces: '047/SNV', reason: 'Dịch' },
      ],
    ]);
  });

  it('names the visit of a commune that has no name yet', async () => {
    expect(await factsAfter({ J12: day('2021-08-02') })).toEqual([
      ['J12', 'report-received', 'huyen-tam-binh#1', '2021-08-02', {}],
    ]);
  });

  it('leaves alone what was recorded since it was written', async () => {
    const since = [...FACTS, factOf('conclusion-received', 'so-tu-phap', '2021-04-23')];
    expect(await factsAfter({}, { since })).toEqual([]);
    expect(await factsAfter({ R5: day('2021-04-23') }, { since })).toEqual([]);
    expect(await doubtsAfter({ R5: day('2021-04-22') }, { since })).toEqual([
      'trang "Sổ theo dõi", ô R5: từ khi xuất sổ này, việc "đơn vị nhận kết luận" đã được ghi khác đi',
    ]);
  });

  it('reads a row by its visit, wherever it stands', async () => {
    const cells = { B7: text('so-xay-dung'), C7: text('Sở Xây dựng'), B8: text('so-giao-duc-va-dao-tao') };
    const moved = { ...cells, A7: number(4), E7: day('2021-06-14'), A8: number(3), E8: day('2021-05-25') };
    const named = { ...moved, C8: text('Sở Giáo dục và Đào tạo'), J7: day('2021-06-01') };
    expect(await factsAfter(named)).toEqual([['J7', 'report-received', 'so-xay-dung', '2021-06-01', {}]]);
  });

  it('says of which visit a fact is, where a unit has several', async () => {
    const view = await viewAfter([]);
    const [first, second, ...others] = view.status.visits;
    if (first === undefined || second === undefined) throw new Error('there are visits');
    const again = (round: string, subject: string | null): VisitStatus => {
      const visit = { ...first.visit, id: `so-tu-phap@${round}`, subject };
      return { ...first, visit: { ...visit, round: { ...visit.round, id: round } } };
    };
    const read = async (more: VisitStatus) => {
      const status = { ...view.status, visits: [first, more, ...others] };
      const result = await readRegister(
        edited(statusXlsx({ ...view, status }), { J6: day('2021-06-02') }),
        status,
      );
      return 'facts' in result ? result.facts.map(({ fact }) => toldBy(fact)) : result;
    };
    const own = first.visit.round.id;
    expect(await read(again('dot-2', first.visit.subject))).toEqual([{ round: 'dot-2' }]);
    expect(await read(again(own, 'chuyen-doi-so'))).toEqual([{ subject: 'chuyen-doi-so' }]);
    expect(await read(second)).toEqual([{}]);
  });

  it('is doubtful for a change of a visit that the plan has no longer', async () => {
    const { status } = await viewAfter([]);
    const fewer = { ...status, visits: status.visits.slice(1) };
    const register = await registerAfter([]);
    expect(await readRegister(register, fewer)).toEqual({ facts: [] });
    const read = await readRegister(edited(register, { J5: day('2021-06-02') }), fewer);
    expect('facts' in read ? read : read.doubtful.map((one) => doubtText(one, 'en'))).toEqual([
      'sheet "Sổ theo dõi", cell B5: the plan has no visit "so-tu-phap" any more',
    ]);
  });

  it('takes a number with a zero more for a correction', async () => {
    expect(await factsAfter({ M5: text('001/BB-ĐKT') })).toEqual([
      ['M5', 'minutes', 'so-tu-phap', '2021-04-13', { number: '001/BB-ĐKT', corrects: '2021-04-13' }],
    ]);
  });

  it.each<[string, Record<string, Put>, string[]]>([
    ['a day that is text', { J6: text('17/05/2021') }, ['ô J6: là chữ "17/05/2021", không phải ngày']],
    ['a number in place of a day', { J6: number(44_333) }, ['ô J6: là 44333, không phải ngày']],
    ['a day with a time', { J6: day('2021-05-17', 0.5) }, ['ô J6: có cả giờ']],
    ['a year far off', { J6: day('2012-05-17') }, ['ô J6: ngày 17/05/2012 quá xa năm của kế hoạch']],
    [
      'a day before all calendars',
      { J6: { inside: '<v>-900000</v>' } },
      ['ô J6: ngày quá xa năm của kế hoạch'],
    ],
    [
      'a number in a cell of numbers',
      { F7: number(45), G7: day('2021-05-04'), H7: day('2021-05-25') },
      ['ô F7: là ô kiểu số (45): số 0 ở đầu và ký hiệu có thể đã mất'],
    ],
    [
      'a number that lost its zero',
      { M5: text('1/BB-ĐKT') },
      ['ô M5: "1/BB-ĐKT" khác số đã ghi "01/BB-ĐKT" chỉ ở số 0 phía trước'],
    ],
    [
      'a number that became a day',
      { O5: { ...day('2021-05-04'), style: 7 } },
      ['ô O5: đã bị đổi thành ngày 2021-05-04'],
    ],
    ['a formula', { J6: { inside: '<f>TODAY()</f><v>44333</v>' } }, ['ô J6: là công thức, không tính hộ']],
    [
      'a formula without a value',
      { J6: { inside: '<f>TODAY()</f>' } },
      ['ô J6: là công thức, không tính hộ'],
    ],
    [
      'a mistake of a formula',
      { J6: { inside: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' } },
      ['ô J6: báo lỗi của bảng tính (như #REF!)'],
    ],
    ['what is no session', { I6: text('tối') }, ['ô I6: "tối" không có trong danh sách']],
    [
      'what is no cross',
      { Q5: { inside: '<v>1</v>', type: 'b' } },
      ['ô Q5: "(boolean)" không có trong danh sách'],
    ],
    [
      'a cell emptied',
      { J5: EMPTY },
      ['ô J5: đã bị xóa (lúc xuất là "2021-04-01"); việc đã ghi thì không xóa'],
    ],
    [
      'a number without a day',
      { T6: text('5/BC') },
      ['ô U6: để trống, mà dòng này có ghi việc "báo cáo khắc phục"'],
    ],
    [
      'a notice of no day',
      { G7: day('2021-05-04') },
      ['ô H7: để trống, mà dòng này có ghi việc "thông báo lịch kiểm tra"'],
    ],
    [
      'another unit',
      { C5: text('Sở Y tế') },
      ['ô C5: ô này không ghi được: lúc xuất là "Sở Tư pháp", nay là "Sở Y tế"'],
    ],
    [
      'an id that is unknown',
      { B5: text('so-y-te') },
      ['ô B5: mã cuộc "so-y-te" không có trong sổ lúc xuất'],
    ],
    ['an id twice', { B6: text('so-tu-phap') }, ['ô B6: mã cuộc "so-tu-phap" đã có ở ô B5']],
    [
      'a row without an id',
      { B5: EMPTY },
      ['ô B5: dòng có ghi mà không có mã cuộc: "Sở Tư pháp" ứng với 1 cuộc (so-tu-phap)'],
    ],
    ['a title renamed', { F4: text('Số') }, ['ô F4: đầu cột phải là "Thông báo số", đang là "Số"']],
    ['a title missing', { F4: EMPTY }, ['ô F4: đầu cột phải là "Thông báo số" mà để trống']],
  ])('is doubtful for %s', async (_, cells, words) => {
    expect(await doubtsAfter(cells)).toEqual(words.map((one) => `trang "Sổ theo dõi", ${one}`));
  });

  it('tells all that is doubtful, and nothing else', async () => {
    const doubts = await doubtsAfter({ J6: text('x'), J7: text('y'), R5: day('2021-04-22') });
    expect(doubts).toHaveLength(2);
  });
});
