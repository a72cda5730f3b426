import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, OfficialDocument, Paragraph } from '../../../src/documents/document.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { type About, faultsOf } from './checker.ts';
import { factsIn, SITUATIONS } from './situations.ts';

const LETTER: OfficialDocument = {
  parent: 'UBND tỉnh Thanh Lâm',
  issuer: 'Sở Nội vụ',
  number: '101',
  symbol: 'SNV-CCHC',
  place: 'Thanh Lâm',
  date: null,
  year: 2026,
  title: null,
  summary: 'V/v thông báo kiểm tra công tác cải cách hành chính năm 2026',
  addressees: ['Sở Tư pháp'],
  authority: null,
  bases: [],
  enacting: null,
  body: [],
  signatures: [{ lines: ['GIÁM ĐỐC'], name: 'Nguyễn Hữu Phước' }],
  recipients: ['Như trên', 'Lưu: VT, CCHC'],
  annexes: [],
  annexesAlone: false,
};

function says(text: string, role: Paragraph['role'] = 'text'): Paragraph {
  return { kind: 'paragraph', role, runs: [{ text, style: 'regular' }] };
}

function table(titles: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  const columns = titles.map((title) => ({ title, share: 1, align: 'left' as const }));
  return { kind: 'table', columns, rows };
}

const heading = (level: 0 | 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** What stands in the body before the sentence that ends it. */
const WITH = (...blocks: readonly Block[]) => ({ body: [...blocks, says('Đề nghị Sở Tư pháp chuẩn bị.')] });

type Changes = Partial<OfficialDocument>;

describe('what is crossed out in a letter', () => {
  let outside: LetterFacts;
  let inside: LetterFacts;
  let digital: LetterFacts;

  beforeAll(async () => {
    outside = await factsIn(SITUATIONS['an unannounced visit, told outside']);
    inside = await factsIn(SITUATIONS['an unannounced visit, told inside']);
    digital = await factsIn(SITUATIONS['a digital inspection']);
  });

  function rulesAgainst(changes: Changes, about: Partial<About> = {}): string[] {
    const faults = faultsOf(
      { ...LETTER, ...changes },
      {
        kind: 'notice',
        facts: outside,
        addressee: 'Sở Tư pháp',
        visits: [],
        secret: ['Xã Long Thạnh'],
        isDraft: false,
        ...about,
      },
    );
    return [...new Set(faults.map(({ rule }) => rule))];
  }

  it('is nothing in one that holds no fault', () => {
    expect(
      rulesAgainst(WITH(says('Sở Nội vụ thông báo như sau:'), says('Thời gian: 01 ngày.', 'dash'))),
    ).toEqual([]);
  });

  it.each<[rule: string, faulty: Changes, sound: Changes]>([
    [
      'a clause of the plan',
      WITH(says('Đề nghị chuẩn bị tài liệu (VI.3 gạch 2).')),
      WITH(says('Đề nghị chuẩn bị tài liệu (02 bộ).')),
    ],
    [
      'a clause of the plan',
      WITH(says('Nội dung theo II.1.a của Kế hoạch.')),
      WITH(says('Nội dung theo Mục II của Kế hoạch.')),
    ],
    [
      'an id',
      WITH(says('Đề nghị so-tu-phap chuẩn bị.')),
      WITH(says('Thư điện tử: so-tu-phap@thanhlam.gov.vn là nơi nhận.')),
    ],
    [
      'an id',
      WITH(table(['TT', 'Hạn'], ['1', 'bao-cao-don-vi'])),
      WITH(table(['TT', 'Hạn'], ['1', 'Báo cáo của đơn vị'])),
    ],
    [
      'a word of the language',
      WITH(says('Gửi trước visit-start 5 ngày.')),
      WITH(says('Trao đổi qua e-mail unit@thanhlam.gov.vn khi cần.')),
    ],
    ['what is no word', WITH(says('Chức vụ: undefined.')), WITH(says('Chức vụ: chuyên viên.'))],
    ['what is no word', WITH(says('Kính gửi {don_vi}.')), WITH(says('Kính gửi [đơn vị].'))],
    [
      'a word of the program',
      WITH(says('Do văn phòng thư ký chọn.')),
      WITH(says('Do Văn phòng UBND tỉnh chọn.')),
    ],
    [
      'a word of the program',
      WITH(says('Đoàn kiểm tra xã thứ 1.')),
      WITH(says('Đoàn kiểm tra xã vào sáng thứ Hai.')),
    ],
    [
      'an expected day without a day',
      WITH(says('Lịch dự kiến kèm theo.')),
      WITH(says('Kết luận dự kiến ban hành trong tháng 6.')),
    ],
    [
      'a gap',
      WITH({
        kind: 'paragraph',
        role: 'text',
        runs: [
          { text: 'người ký', style: 'gap' },
          { text: '.', style: 'regular' },
        ],
      }),
      WITH(says('Người ký: ____', 'fill-in')),
    ],
    [
      'a word twice',
      WITH(says('Nội dung kiểm tra kiểm tra công vụ.')),
      WITH(says('Nội dung kiểm tra; kiểm tra công vụ.')),
    ],
    [
      'a word twice',
      WITH(says('UBND xã Xã Phú Hòa tiếp Đoàn.')),
      WITH(says('Lãnh đạo ban ban hành kế hoạch.')),
    ],
    [
      'a name twice in one phrase',
      WITH(says('Đoàn kiểm tra cải cách hành chính đoàn kiểm tra năm 2026 đến làm việc.')),
      WITH(says('Đoàn kiểm tra đến làm việc; Đoàn kiểm tra mang theo tài liệu.')),
    ],
    [
      'a name twice in one phrase',
      WITH(says('Đoàn làm việc tại Sở Tư pháp của Sở Tư pháp trong một ngày.')),
      WITH(says('Đoàn làm việc tại Sở Tư pháp, do Sở Tư pháp bố trí.')),
    ],
    [
      'a name twice in one phrase',
      WITH(says('Thành lập Đoàn kiểm tra do Sở Nội vụ với Sở Nội vụ cùng làm.')),
      WITH(
        says(
          'Đoàn đến theo Quyết định số 1/QĐ-UBND của Chủ tịch UBND tỉnh Thanh Lâm và Quyết định số 2/QĐ-UBND của Chủ tịch UBND tỉnh Thanh Lâm.',
        ),
      ),
    ],
    [
      'people of the addressee at its own visit',
      WITH(says('Người của Sở Tư pháp không dự cuộc kiểm tra này.')),
      WITH(says('Người của Sở Tư pháp được cử tham gia Đoàn không dự cuộc kiểm tra này.')),
    ],
    [
      'a heading with nothing below',
      WITH(heading(2, '1. Thời gian'), heading(2, '2. Nội dung')),
      WITH(heading(1, 'I. Lịch'), heading(2, '1. Thời gian'), says('Một ngày.')),
    ],
    [
      'a heading with nothing below',
      { body: [says('Xin gửi.'), heading(2, '3. Kiến nghị')] },
      { body: [heading(0, 'Điều 4. Sở Tư pháp chịu trách nhiệm thi hành.')] },
    ],
    [
      'a heading with nothing below',
      WITH(says('Nội dung gồm:'), heading(2, '2. Thành phần')),
      WITH(says('Nội dung gồm:'), says('Kết quả.', 'dash'), heading(2, '2. Thành phần')),
    ],
    [
      'the end mark after an address',
      { body: [says('Liên hệ số 0270 3822 456.')] },
      { body: [says('Kèm theo Kế hoạch năm 2026.')] },
    ],
    [
      'a day without its weekday',
      WITH(says('Gửi trước ngày 05 tháng 5 năm 2026.')),
      WITH(says('Gửi trước thứ Ba, ngày 05 tháng 5 năm 2026.')),
    ],
    [
      'a day without its weekday',
      WITH(says('Sáng 12/05/2026, Đoàn đến làm việc.')),
      WITH(
        says(
          'Thực hiện Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026, mốc kiểm tra từ ngày 15 tháng 12 năm 2025 đến hết ngày 30 tháng 4 năm 2026.',
        ),
      ),
    ],
    [
      'a day without its weekday',
      WITH(says('Đoàn làm việc từ ngày 12 tháng 5 năm 2026 đến ngày 13 tháng 5 năm 2026.')),
      WITH(says('Mốc kiểm tra từ ngày 15 tháng 12 năm 2025 đến ngày Đoàn kiểm tra.')),
    ],
    [
      'a day without its weekday',
      WITH(says('Báo cáo gửi chậm nhất ngày 05 tháng 5 năm 2026.')),
      WITH(says('Số liệu tính đến ngày lập báo cáo, chậm nhất hết ngày 05 tháng 5 năm 2026.')),
    ],
    [
      'a day without its weekday',
      WITH(
        says(
          'Sở Nội vụ đã đôn đốc ngày 13 tháng 7 năm 2026, đề nghị báo cáo trước ngày 20 tháng 7 năm 2026.',
        ),
      ),
      WITH(
        says(
          'Đơn vị nhận ngày 02 tháng 6 năm 2026; Sở Nội vụ đã đôn đốc ngày 06 tháng 7 năm 2026 và ngày 13 tháng 7 năm 2026.',
        ),
      ),
    ],
    [
      'an empty table',
      WITH(table(['TT', 'Ghi chú'], ['1', ''], ['2', '–'])),
      WITH(table(['TT', 'Ghi chú'], ['1', ''], ['2', 'Cả ngày'])),
    ],
    ['an empty table', WITH(table(['TT', 'Đơn vị'])), WITH(table(['TT', 'Đơn vị'], ['1', 'Sở Tư pháp']))],
    [
      'a time that may break',
      WITH(says('Bắt đầu lúc 07 giờ 30.')),
      WITH(says('Bắt đầu lúc 07\u00a0giờ\u00a030.')),
    ],
    [
      'a time that may break',
      WITH(says('Buổi sáng 07:00-11:00.')),
      WITH(says('Buổi sáng 07:00\u201111:00.')),
    ],
    [
      'a bare label of the plan',
      WITH(says('Giải quyết TTHC;', 'dash')),
      WITH(says('Kết quả giải quyết TTHC;', 'dash')),
    ],
    [
      'a bare label of the plan',
      WITH(says('Đơn vị gửi báo cáo.')),
      WITH(table(['Việc'], ['Đơn vị gửi báo cáo'])),
    ],
    ['a paragraph without its sign', WITH(says('Đề nghị chuẩn bị')), WITH(says('Họ và tên ____', 'fill-in'))],
    [
      'blanks and signs',
      WITH(says('Đề nghị  chuẩn bị.')),
      WITH(says('Ngày\u00a0\u00a0\u00a0\u00a0tháng năm 2026.')),
    ],
    [
      'blanks and signs',
      WITH(says('Chuẩn bị báo cáo , tài liệu.')),
      WITH(says('Chuẩn bị báo cáo, tài liệu…')),
    ],
    ['blanks and signs', WITH(says('Chuẩn bị báo cáo ().')), WITH(says('Chuẩn bị báo cáo (02 bản).'))],
    ['blanks and signs', WITH(says('Chuẩn bị báo cáo;.')), WITH(says('Gửi đồng chí....'))],
    [
      'sentences without a blank between',
      WITH(says('Chuẩn bị báo cáo.Gửi về Sở.')),
      WITH(says('Theo Kế hoạch số 92/KH-UBND, TP.HCM phối hợp.')),
    ],
    [
      'a small letter at the beginning',
      WITH(says('báo cáo theo đề cương;', 'dash')),
      WITH(says('Báo cáo theo đề cương;', 'dash')),
    ],
    ['a notice without its addressee', { ...WITH(), addressees: ['Sở Y tế'] }, WITH()],
    ['an unannounced unit', WITH(says('Đoàn đến xã Long Thạnh.')), WITH(says('Đoàn đến xã Phú Hòa.'))],
  ])('is %s', (rule, faulty, sound) => {
    expect(rulesAgainst(faulty)).toContain(rule);
    expect(rulesAgainst(sound)).not.toContain(rule);
  });

  it('is no clause where clauses are asked for', () => {
    const changes = WITH(says('Đề nghị chuẩn bị tài liệu (VI.3 gạch 2).'));
    expect(rulesAgainst(changes, { facts: { ...outside, clauses: true } })).toEqual([]);
  });

  it('is no gap in a draft', () => {
    const changes = WITH({ kind: 'paragraph', role: 'text', runs: [{ text: 'Người ký.', style: 'gap' }] });
    expect(rulesAgainst(changes, { isDraft: true })).not.toContain('a gap');
  });

  it('is a day that is told of afterwards only where somebody has to act by it', () => {
    const told = WITH(says('Ngày 12 tháng 5 năm 2026, Đoàn đã kiểm tra.'));
    const due = WITH(says('Báo cáo trước ngày 12 tháng 6 năm 2026.'));
    expect(rulesAgainst(told, { kind: 'conclusion' })).toEqual([]);
    expect(rulesAgainst(due, { kind: 'conclusion' })).toEqual(['a day without its weekday']);
  });

  it('is no column that is filled in by hand', () => {
    const annexes = [{ title: 'Đề cương', landscape: false, blocks: [table(['TT', 'Số liệu'], ['1', ''])] }];
    expect(rulesAgainst({ ...WITH(), annexes })).toEqual([]);
    expect(rulesAgainst({ ...WITH(), annexes }, { kind: 'nominate' })).toEqual(['an empty table']);
  });

  it('is meeting people of a digital system', () => {
    const meeting = WITH(says('Đoàn làm việc với lãnh đạo đơn vị.'));
    const looking = WITH(says('Đoàn không làm việc trực tiếp tại đơn vị.'));
    const about = { facts: digital, visits: digital.schedule.visits };
    expect(rulesAgainst(meeting, about)).toEqual(['meeting people of a system']);
    expect(rulesAgainst(looking, about)).toEqual([]);
    expect(rulesAgainst(meeting, { visits: outside.schedule.visits })).toEqual([]);
  });

  it('is a letter that asks for members and goes to members', () => {
    const changes = { ...WITH(), recipients: ['Như trên', 'Thành viên Đoàn kiểm tra', 'Lưu: VT'] };
    expect(rulesAgainst(changes, { kind: 'nominate' })).toEqual(['members among the recipients']);
    expect(rulesAgainst(changes)).toEqual([]);
  });

  it('is no unannounced unit for internal readers', () => {
    expect(rulesAgainst(WITH(says('Đoàn đến xã Long Thạnh.')), { facts: inside })).toEqual([]);
  });
});
