import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/documents/checklist/checklist.ts';
import { type FindingField, findingFields } from '../../../../src/formats/of/checklist/finding-fields.ts';
import { EVERY_SITUATION, type EverySituationName } from '../../../documents/letter/followed-situations.ts';
import { factsIn } from '../../../documents/letter/situations.ts';
import { viewOf } from './views.ts';

/** The forms of the content items of the first visit of a situation. */
async function formsOf(name: EverySituationName): Promise<readonly (readonly FindingField[])[]> {
  const facts = await factsIn(EVERY_SITUATION[name]);
  const view = viewOf({ ...facts, isWritten: () => true }, 'team');
  const items = view.checklists.flatMap(itemsOf).filter(({ kind }) => kind === 'content');
  return items.map((item) => findingFields(item, view));
}

describe('the form of what a team finds of a content item', () => {
  it('asks for all that makes a finding, with lines to write on, where none is on record', async () => {
    const [form = []] = await formsOf('a notice that stands');
    expect(form.map(({ label }) => label)).toEqual([
      'Việc đã làm, ưu điểm',
      'Tồn tại, hạn chế, vi phạm',
      'Tính chất, mức độ',
      'Nguyên nhân',
      'Chứng cứ',
      'Người chịu trách nhiệm',
      'Biện pháp đã thực hiện',
      'Kiến nghị',
      'Thời hạn',
    ]);
    expect(form.every(({ value, lines }) => value === '' && lines > 0)).toBe(true);
  });

  it('tells what is on record of its own item, and leaves a line for what is not', async () => {
    const [first, second = []] = await formsOf('findings of a conclusion that went out');
    expect(first).toEqual([{ label: 'Việc đã làm, ưu điểm', value: 'Ban hành kế hoạch sớm', lines: 0 }]);
    expect(second.slice(0, 8).map(({ value }) => value)).toEqual([
      'Trả chậm 02 hồ sơ.',
      'Chưa gây hậu quả.',
      'Thiếu người trực',
      'Sổ theo dõi hồ sơ',
      'Chánh Văn phòng Sở Tư pháp',
      'Đã xin lỗi người dân',
      'Phân công người trực thay',
      '15/06/2026',
    ]);
    expect(second[8]).toEqual({ label: 'Vi phạm', value: 'Thu thừa giấy tờ của 01 hồ sơ', lines: 0 });
    expect(second[9]).toEqual({ label: 'Tính chất, mức độ', value: '', lines: 1 });
    expect(second.map(({ value }) => value)).toContain('10 ngày làm việc kể từ ngày nhận được kết luận');
  });
});
