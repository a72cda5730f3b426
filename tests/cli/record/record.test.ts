import { mkdir, readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FACTS, TOLD_FACT_NAMES } from '../../../src/plan/language/fact-kinds.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { run } from '../run.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

const NOTIFIED = 'notified so-tu-phap --on 2021-04-22 --visit 2021-05-17 --number 45/SNV-CCHC'.split(' ');

describe('the first fact of a plan', () => {
  it('makes a file of facts beside it, which the plan names', async () => {
    const { record, records, plan } = await planIn(folder);
    expect(await record(NOTIFIED)).toEqual({
      status: 0,
      stdout: `Đã ghi: Sở Tư pháp, thông báo lịch kiểm tra, 22/04/2021, số 45/SNV-CCHC
Tiếp theo: Gửi báo cáo phục vụ kiểm tra, hạn 10/05/2021.
`,
      stderr: '',
    });
    expect(await records()).toBe(
      `# Sổ theo dõi: mỗi mục một việc đã diễn ra. Ghi bằng "cchc record", hoặc sửa tay rồi "cchc validate".
cchc-records: 1
plan: vinh-long-2021
facts:
  - fact: notified
    unit: so-tu-phap
    on: 2021-04-22
    number: 45/SNV-CCHC
    visit: 2021-05-17
`,
    );
    expect(await plan()).toBe(`${await realPlan()}records: so-theo-doi/vinh-long-2021.yaml\n`);
  });

  it('goes behind the list that the plan has, with its line ends and its byte-order mark', async () => {
    const july = `\ufeff${(await planOfJuly()).replaceAll('\n', '\r\n')}`;
    const { record, plan } = await planIn(folder, july);
    const { status } = await record(['visited', 'ban-quan-ly-cac-khu-cong-nghiep', '--on', '2021-07-22']);
    expect(status).toBe(0);
    const at = july.indexOf('schedule:\r\n  closed:\r\n    - { from: 2021-07-12');
    expect(await plan()).toBe(
      `${july.slice(0, at)}  - file: so-theo-doi/vinh-long-2021.yaml\r\n${july.slice(at)}`,
    );
  });

  it('is added to a file that is there though the plan does not name it', async () => {
    const { record, records } = await planIn(folder);
    const text = '# của tôi\ncchc-records: 1\nplan: vinh-long-2021\nfacts: []\n';
    await folder.write('so-theo-doi/vinh-long-2021.yaml', text);
    expect((await record(NOTIFIED)).status).toBe(0);
    expect(await records()).toMatch(
      /^# của tôi\ncchc-records: 1\nplan: vinh-long-2021\nfacts:\n {2}- fact: no/,
    );
  });
});

describe('facts', () => {
  it('stand in the order in which they were recorded, each by what it tells', async () => {
    const { record, facts } = await planIn(folder);
    const lines: string[][] = [
      NOTIFIED,
      [...'report-received so-tu-phap --on 10/05/2021 --number 045 --text'.split(' '), 'Thiếu: phụ lục # 2'],
      ['visited', 'so tu phap', '--on', '2021-05-17', '--to', '2021-05-18'],
      ['minutes', 'Sở Tư pháp', '--on', '2021-05-18'],
      'conclusion-issued so-tu-phap --on 2021-05-28 --number 60/KL-SNV --no-demands'.split(' '),
      'conclusion-received so-tu-phap --on 2021-05-31'.split(' '),
      ['raised', 'so-tu-phap', '--on', '2021-05-31', '--text', 'Thiếu\n  - fact: visited'],
    ];
    for (const line of lines) expect(await record(line)).toMatchObject({ status: 0, stderr: '' });
    expect(await facts()).toBe(String.raw`  - fact: notified
    unit: so-tu-phap
    on: 2021-04-22
    number: 45/SNV-CCHC
    visit: 2021-05-17
  - fact: report-received
    unit: so-tu-phap
    on: 2021-05-10
    number: "045"
    text: "Thiếu: phụ lục # 2"
  - fact: visited
    unit: so-tu-phap
    on: 2021-05-17
    to: 2021-05-18
  - fact: minutes
    unit: so-tu-phap
    on: 2021-05-18
  - fact: conclusion-issued
    unit: so-tu-phap
    on: 2021-05-28
    number: 60/KL-SNV
    demands: false
  - fact: conclusion-received
    unit: so-tu-phap
    on: 2021-05-31
  - fact: raised
    unit: so-tu-phap
    on: 2021-05-31
    text: "Thiếu\n  - fact: visited"
`);
  });

  it('are of today, by the clock in Vietnam, where no day is said', async () => {
    const { record, records } = await planIn(folder);
    const { stdout } = await record(['seconded', 'so-noi-vu']);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect(stdout).toContain(`${today.slice(8)}/${today.slice(5, 7)}/${today.slice(0, 4)}`);
    expect(await records()).toContain(`on: ${today}\n`);
  });

  it('are one for each unit, with one number, where several are named', async () => {
    const { record, facts } = await planIn(folder);
    const units = ['--unit', 'so-tu-phap', '--unit', 'Sở Xây dựng'];
    const { stdout } = await record(['notified', ...units, ...NOTIFIED.slice(2)]);
    expect(stdout.split('\n')).toHaveLength(3);
    const text = await facts();
    expect(text.match(/number: 45\/SNV-CCHC/g)).toHaveLength(2);
    expect(text.match(/unit: .*/g)).toEqual(['unit: so-tu-phap', 'unit: so-xay-dung']);
  });

  it('name the communes of a district by their ids, after which they are known', async () => {
    const { record, facts } = await planIn(folder);
    const line = ['named', 'Huyện Tam Bình', '--units', 'xã Song Phú,xa-phu-loc', '--on', '2021-03-10'];
    expect(await record(line)).toMatchObject({ status: 0, stderr: '' });
    expect(await facts()).toContain(
      'unit: huyen-tam-binh\n    on: 2021-03-10\n    units: [xa-song-phu, xa-phu-loc]\n',
    );
    const notified = 'notified xa-song-phu --on 2021-03-12 --visit 2021-05-06'.split(' ');
    expect(await record(notified)).toMatchObject({ status: 0 });
  });

  it('of the campaign need no unit', async () => {
    const { record, facts, file } = await planIn(folder);
    const saved = folder.at('lịch.json');
    expect((await run(['schedule', file, '-o', saved])).status).toBe(0);
    const issued = [
      'record',
      'schedule-issued',
      saved,
      file,
      '--on',
      '2021-02-01',
      '--number',
      '30/SNV-CCHC',
    ];
    expect(await run(issued)).toMatchObject({ status: 0, stderr: '' });
    const submitted = 'report-submitted --on 2021-11-30 --number 90/BC-SNV'.split(' ');
    expect(await record(submitted)).toMatchObject({ status: 0 });
    expect(await facts()).toContain(
      'fact: schedule-issued\n    on: 2021-02-01\n    number: 30/SNV-CCHC\n    file: lịch.json\n',
    );
  });

  it('of a unit that reports need no day of a visit', async () => {
    const example = 'plans/vi-du-hai-cap-2026.yaml';
    const line = ['record', 'notified', 'so-nong-nghiep-va-moi-truong', example, '--on', '2026-08-03'];
    expect(await run([...line, '--dry-run'])).toMatchObject({ status: 0 });
  });

  it('that are done go by their id, of a unit or of the campaign', async () => {
    const duty = '\n  - id: bao-cao-quy\n    text: Báo cáo quý\n    owner: secretariat\n    clause: VI.1\n';
    const { record, facts } = await planIn(
      folder,
      (await realPlan()).replace('\nduties:\n', `\nduties:${duty}`),
    );
    expect(await record(['done', 'bao-cao-quy', '--on', '2021-04-09'])).toMatchObject({ status: 0 });
    expect(await record(['correct', 'done', 'bao-cao-quy', '--on', '2021-04-08'])).toMatchObject({
      status: 0,
    });
    expect(await facts()).toContain(
      'fact: done\n    id: bao-cao-quy\n    on: 2021-04-08\n    corrects: 2021-04-09\n',
    );
    const unknown = await record(['done', 'bao-cao-x', '--on', '2021-04-09']);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('bao-cao-x')]);
  });

  it.each(TOLD_FACT_NAMES)('%s has an example of its right form', async (name) => {
    const { record } = await planIn(folder);
    const needs = FACTS[name].needs.length > 0;
    const { status, stderr } = await record([name, ...(needs ? [] : ['--met', 'yes'])]);
    expect([status, /Ví dụ: cchc record (\S+)/.exec(stderr)?.[1]]).toEqual([2, name]);
  });
});

describe('with --dry-run', () => {
  it('the lines are shown, and nothing is written', async () => {
    const { record, plan } = await planIn(folder);
    const { status, stdout } = await record([...NOTIFIED, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('vinh-long-2021.yaml (tệp mới)\n+ # Sổ theo dõi');
    expect(stdout).toContain('+   - fact: notified\n+     unit: so-tu-phap\n');
    expect(stdout).toContain('kế hoạch.yaml\n+ records: so-theo-doi/vinh-long-2021.yaml\n');
    expect(await plan()).toBe(await realPlan());
    expect(await readdir(folder.at('.'))).not.toContain('so-theo-doi');
  });
});

describe('wrong use', () => {
  it.each<[string, string, string]>([
    ['visted so-tu-phap', 'không có việc nào tên "visted"', 'visited'],
    [
      'extended so-tu-phap --visit 2021-05-05',
      'còn thiếu --deadline, --until, --reason; không dùng --visit',
      '',
    ],
    ['notified so-tu-phap --on 2021-04-22', 'còn thiếu --visit', 'Ví dụ: cchc record notified so-tu-phap'],
    [`${NOTIFIED.join(' ')} --replaces 40/SNV`, 'còn thiếu --reason', ''],
    ['visited so-tu-phat', 'không có cuộc kiểm tra nào tại "so-tu-phat"', 'so-tu-phap (Sở Tư pháp)'],
    ['visited so-tai-chinh', 'không có cuộc kiểm tra nào tại "so-tai-chinh"', '--internal'],
    ['visited so tu phap', 'không rõ "tu", "phap" là gì', 'ngoặc kép'],
    ['visited khong-biet', 'không có cuộc kiểm tra nào tại "khong-biet"', 'Có: so-tu-phap, '],
    ['visited so-tu-phap --unit so-xay-dung', 'không rõ "so-tu-phap" là gì', 'đều nêu bằng --unit'],
    ['seconded so-xay-dungg', 'không cử người', ''],
    ['named so-tu-phap --units xa-song-phu', 'không giao cho "so-tu-phap" chọn', ''],
    ['named huyen-tam-binh --units xa-song-fu', 'không có đơn vị nào tên "xa-song-fu"', 'xa-song-phu'],
    ['named huyen-tam-binh --units a,,b', 'để trống giữa các dấu phẩy', ''],
    ['raised so-tu-phap --text=', '--text: để trống', ''],
    ['correct so-tu-phap', 'chưa nêu việc cần sửa', ''],
    ['correct so-tu-phap visited', 'còn thiếu --on', 'cchc record correct so-tu-phap visited --on'],
    ['undo --on 2021-05-17', 'undo không dùng --on', ''],
    ['visited --round x so-tu-phap', 'không có cuộc kiểm tra nào thuộc chuyên đề hoặc đợt', 'Bỏ --subject'],
  ])('%s is told: %s', async (line, told, advice) => {
    const { record, plan } = await planIn(folder);
    const { status, stdout, stderr } = await record(line.split(' '));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(stderr).toContain(advice);
    expect(await plan()).toBe(await realPlan());
  });

  it('is a plan on standard input', async () => {
    const { status, stderr } = await run(['record', 'visited', 'so-tu-phap', '-']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('không ghi thêm vào đầu vào chuẩn được')]);
  });

  it('is told in English too', async () => {
    const { record } = await planIn(folder);
    const { stderr } = await record(['visited', 'so-tu-phat', '--lang', 'en']);
    expect(stderr).toBe(`Error: the plan has no visit to "so-tu-phat".
Did you mean so-tu-phap (Sở Tư pháp)?
Unannounced visits, if there are any, show with --internal only.
`);
  });
});

describe('nothing is written', () => {
  it('into the records of another plan', async () => {
    const { record, plan } = await planIn(folder);
    await folder.write('so-theo-doi/vinh-long-2021.yaml', 'cchc-records: 1\nplan: khac\nfacts: []\n');
    const { status, stderr } = await record(NOTIFIED);
    expect([status, stderr]).toEqual([1, expect.stringContaining('lỗi CC917')]);
    expect(await plan()).toBe(await realPlan());
  });

  it('of a conclusion before the visit, or of two papers with one number', async () => {
    const { record, records } = await planIn(folder);
    await record(NOTIFIED);
    await record(['visited', 'so-tu-phap', '--on', '2021-05-17']);
    const before = await records();
    const early = await record(['conclusion-issued', 'so-tu-phap', '--on', '2021-05-10']);
    expect([early.status, early.stderr]).toEqual([1, expect.stringMatching(/:\d+:\d+: lỗi CC903/)]);
    const twice = await record(['reminded', 'so-tu-phap', '--on', '2021-05-10', '--number', '45/SNV-CCHC']);
    expect([twice.status, twice.stderr]).toEqual([1, expect.stringMatching(/:\d+:\d+: lỗi CC907/)]);
    expect(await records()).toBe(before);
  });

  it('of a fact that is on record already', async () => {
    const { record, records } = await planIn(folder);
    await record(NOTIFIED);
    const before = await records();
    const { status, stderr } = await record(NOTIFIED);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'việc này đã ghi rồi: Sở Tư pháp, thông báo lịch kiểm tra, 22/04/2021, số 45/SNV',
    );
    expect(await records()).toBe(before);
  });

  it('where the plan would have an error that it had not', async () => {
    const { record, plan } = await planIn(folder);
    const faulty = 'cchc-records: 1\nplan: vinh-long-2021\nfacts:\n  - fact: visited\n';
    await folder.write('so-theo-doi/vinh-long-2021.yaml', faulty);
    const { status, stderr } = await record(NOTIFIED);
    expect(status).toBe(1);
    expect(stderr).toMatch(/: lỗi CC\d+/);
    expect(stderr).toContain('Chưa ghi gì.');
    expect(await plan()).toBe(await realPlan());
  });

  it('into a file that has no room for a line', async () => {
    const { record } = await planIn(folder);
    await record(NOTIFIED);
    const flow = '{ cchc-records: 1, plan: vinh-long-2021, facts: [] }\n';
    const file = await folder.write('so-theo-doi/vinh-long-2021.yaml', flow);
    const { status, stderr } = await record(['minutes', 'so-tu-phap', '--on', '2021-05-17']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('giữ nguyên cách trình bày')]);
    expect(await readFile(file, 'utf8')).toBe(flow);
  });

  it('where the folder of the facts cannot be made', async () => {
    const { record, plan } = await planIn(folder);
    await folder.write('so-theo-doi', 'một tệp');
    expect((await record(NOTIFIED)).status).toBeGreaterThan(0);
    expect(await plan()).toBe(await realPlan());
  });

  it('of a plan that cannot be read at all', async () => {
    const { record } = await planIn(folder, 'cchc: [');
    expect((await record(NOTIFIED)).status).toBe(1);
    expect(await readdir(folder.at('.'))).not.toContain('so-theo-doi');
  });

  it('where a folder stands in the place of the file', async () => {
    const { record, plan } = await planIn(folder);
    await mkdir(folder.at('so-theo-doi/vinh-long-2021.yaml'), { recursive: true });
    expect((await record(NOTIFIED)).status).toBe(1);
    expect(await plan()).toBe(await realPlan());
  });
});

describe('a unit', () => {
  it('of which nobody may know betrays itself by no error either', async () => {
    const { record } = await planIn(folder, await planOfJuly({ secret: true }));
    await record('visited so-tai-chinh --on 2021-07-06 --internal'.split(' '));
    const concluded = 'conclusion-issued so-tai-chinh --on 2021-07-07 --number 33/KL --internal'.split(' ');
    expect(await record(concluded)).toMatchObject({ status: 0 });
    const same = 'reminded so-tu-phap --on 2021-07-08 --number 33/KL'.split(' ');
    const refused = await record(same);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).not.toMatch(/Tài chính|so-tai-chinh|07\/07/);
    expect(refused.stderr).toContain('chi tiết chỉ hiện với --internal');
    expect((await record([...same, '--internal'])).stderr).toContain('Sở Tài chính');
  });

  it('that is inspected unannounced is known with --internal only', async () => {
    const { record } = await planIn(folder, await planOfJuly({ secret: true, facts: '', closed: '' }));
    const line = ['visited', 'so-tai-chinh', '--on', '2021-05-17'];
    const open = await record(line);
    expect([open.status, open.stderr]).toEqual([
      2,
      expect.stringContaining('không có cuộc kiểm tra nào tại'),
    ]);
    const written = await record([...line, '--internal']);
    expect(written).toMatchObject({ status: 0, stdout: 'Đã ghi: Sở Tài chính, kiểm tra, 17/05/2021\n' });
    const hidden = await record(['undo']);
    expect([hidden.status, hidden.stdout, hidden.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('--internal'),
    ]);
    expect(hidden.stderr).not.toContain('Tài chính');
    const { stdout } = await record(['undo', '--internal']);
    expect(stdout).toBe('Đã bỏ: Sở Tài chính, kiểm tra, 17/05/2021\n');
  });
});

describe('a warning', () => {
  it('is told when it comes up, and not again with every fact after it', async () => {
    const { record } = await planIn(folder);
    await record(NOTIFIED);
    const first = await record(['raised', 'so-xay-dung', '--on', '2021-05-18']);
    expect([first.status, first.stderr]).toEqual([0, expect.stringContaining('cảnh báo CC909')]);
    const next = await record(['raised', 'so-xay-dung', '--on', '2021-05-20']);
    expect([next.status, next.stderr]).toEqual([0, '']);
  });
});
