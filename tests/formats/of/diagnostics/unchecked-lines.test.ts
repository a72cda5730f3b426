import { expect, it } from 'vitest';
import { uncheckedFile } from '../../../../src/formats/of/diagnostics/check-report.ts';
import { uncheckedLines } from '../../../../src/formats/of/diagnostics/unchecked-lines.ts';
import { checked, edited } from '../../../rules/writing/edited-plan.ts';

function linesOf(changes: Readonly<Record<string, string>>, language: 'vi' | 'en' = 'vi'): string {
  const { unchecked } = checked(edited(changes));
  return uncheckedLines(unchecked === null ? [] : [uncheckedFile('a.yaml', unchecked)], language);
}

it('says which part could not be checked, and because of which key', () => {
  const changes = { '  in: [2021-Q2, 2021-Q3]': '  in: đâu đó' };
  expect(linesOf(changes)).toMatch(
    /^Chưa kiểm tra được hết .*thời gian.* trong a\.yaml, vì còn chỗ sai ở "window": sửa xong hãy chạy lại\.\n$/,
  );
  expect(linesOf(changes, 'en')).toMatch(
    /^Not all could be checked of .*time.* in a\.yaml, because of what is wrong in "window"/,
  );
});

it('says that nothing else was checked of what cannot be read', () => {
  expect(linesOf({ 'cchc: 1\n': '' })).toBe(
    'Chưa kiểm tra được gì khác trong a.yaml: sửa lỗi trên rồi chạy lại.\n',
  );
});

it('says nothing where all was checked', () => {
  expect(linesOf({})).toBe('');
});
