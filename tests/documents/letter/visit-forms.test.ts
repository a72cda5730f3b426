import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, kindOf, written } from './written.ts';

const BY_REPORT = 'so-nong-nghiep-va-moi-truong';
const DIGITAL = 'trung-tam-phuc-vu-hanh-chinh-cong-tinh';

async function textOf(kind: string, id: string, change?: (text: string) => string): Promise<string> {
  const facts = await factsOf(TWO_LEVELS, change === undefined ? {} : { change });
  return officialText(written(facts, kind, id).document).replace(/\s+/g, ' ');
}

describe('an inspection by report', () => {
  it('asks for the report by its day, and for nobody to receive a team', async () => {
    const text = await textOf('notice', BY_REPORT);
    expect(text).toContain(
      'kiểm tra Sở Nông nghiệp và Môi trường qua báo cáo của đơn vị; Đoàn không đến trụ sở đơn vị.',
    );
    expect(text).toContain('chậm nhất thứ Sáu, ngày 09 tháng 10 năm 2026.');
    expect(text).not.toContain('Thành phần làm việc');
    expect(text).toContain('3. Báo cáo và việc chuẩn bị');
  });

  it('has no minutes of a meeting, but a conclusion that says how it was made', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const minutes = lettersOf(kindOf('minutes'), facts);
    expect(minutes.filter(({ id }) => id.startsWith(BY_REPORT))).toEqual([]);
    const text = await textOf('conclusion', `${BY_REPORT}@dot-2+chuyen-doi-so`);
    expect(text).toContain('Đoàn đã kiểm tra qua báo cáo của đơn vị.');
  });

  it('is among those that the decision gives to its team', async () => {
    expect(await textOf('team', 'doan-chuyen-doi-so')).toContain(
      '- Sở Nông nghiệp và Môi trường (kiểm tra qua báo cáo).',
    );
    expect(await textOf('team', 'doan-cai-cach-hanh-chinh')).not.toContain('Sở Nông nghiệp');
  });
});

describe('an inspection through digital systems', () => {
  it('is not announced as a visit, nor does anybody receive a team', async () => {
    const text = await textOf('notice', DIGITAL);
    expect(text).toContain('kiểm tra Trung tâm Phục vụ hành chính công tỉnh qua hệ thống thông tin vào buổi');
    expect(text).not.toContain('làm việc với');
    expect(text).not.toContain('Thành phần làm việc');
  });

  it('asks the unit for nothing that only a team on site needs', async () => {
    const digital = (text: string) =>
      text.replace('      - so-tu-phap\n', '      - { unit: so-tu-phap, form: digital }\n');
    const facts = await factsOf(VINH_LONG, { change: digital });
    const text = officialText(written(facts, 'notice', 'so-tu-phap').document).replace(/\s+/g, ' ');
    expect(text).not.toMatch(/làm việc với|tại đơn vị/);
    expect(text).toContain('thực hiện nghiêm kết luận kiểm tra');
  });
});

describe('the field that a letter names', () => {
  it.each([
    ['notice', DIGITAL, 'kiểm tra công tác chuyển đổi số năm 2026'],
    ['notice', 'so-y-te', 'kiểm tra công tác cải cách hành chính năm 2026'],
    ['notice', 'so-xay-dung', 'kiểm tra công tác cải cách hành chính và chuyển đổi số năm 2026'],
    ['team', 'doan-chuyen-doi-so', 'thành lập Đoàn kiểm tra số 2 về công tác chuyển đổi số năm 2026'],
  ])('of the %s to %s is that of its visits', async (kind, id, words) => {
    expect(await textOf(kind, id)).toContain(words);
  });
});

describe('a visit of several days', () => {
  const days = (sessions: number) => (text: string) =>
    text.replace(/^ {4}province: 2$/m, `    province: ${sessions}`);

  it('says the first and the last session with their days where it does not make whole ones', async () => {
    expect(await textOf('notice', 'so-tai-chinh', days(5))).toMatch(
      /làm việc với Sở Tài chính từ buổi sáng thứ [^.;]+ năm 2026 đến hết buổi sáng thứ [^.;]+ năm 2026 \(/,
    );
    expect(await textOf('notice', 'so-xay-dung', days(5))).toMatch(/Từ buổi sáng thứ/);
  });

  it('says its days alone where they are whole', async () => {
    const text = await textOf('conclusion', 'so-tai-chinh@dot-1+cai-cach-hanh-chinh', days(4));
    expect(text).toMatch(/kiểm tra trực tiếp từ thứ [^;]+ năm 2026 đến thứ [^;]+ năm 2026, tại/);
  });
});

describe('the notice to a district', () => {
  const choice = /chọn 02 đơn vị cấp xã|gửi tên các đơn vị cấp xã đã chọn/;
  const named = (text: string) =>
    text.replace(/^( +)(each-district: 2)/m, '$1units: [xa-tan-loc, xa-phu-thinh]\n$1$2');

  it('asks for the choice of communes until all of them are named', async () => {
    const noticeTo = async (id: string) =>
      officialText(written(await factsOf(VINH_LONG, { change: named }), 'notice', id).document);
    expect(await noticeTo('huyen-tam-binh')).not.toMatch(choice);
    expect(await noticeTo('huyen-binh-tan')).toMatch(choice);
  });
});
