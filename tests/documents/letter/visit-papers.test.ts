import { describe, expect, it } from 'vitest';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, withTeam, written } from './written.ts';

describe('the papers of a team', () => {
  it('are signed by its deputy where its head stands aside, and name its secretary', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const { signatures } = written(facts, 'minutes', 'so-khoa-hoc-va-cong-nghe@dot-1+chuyen-doi-so').document;
    expect(signatures.slice(0, 2)).toEqual([
      { lines: ['THƯ KÝ'], name: 'Ngô Văn Giả Định' },
      { lines: ['KT. TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'], name: 'Bùi Thị Minh Họa' },
    ]);
  });

  it.each([
    ['Đoàn kiểm tra', 'BB-ĐKT'],
    ['Đoàn kiểm tra số 2', 'BB-ĐKT2'],
    ['Đoàn kiểm tra liên ngành', 'BB-ĐKTLN'],
    ['Đoàn kiểm tra CCHC năm 2021', 'BB-ĐKT'],
    ['Đoàn số 3 kiểm tra công tác cải cách hành chính', 'BB-ĐKT3'],
  ])('of %s bear the symbol %s', async (name, symbol) => {
    const facts = await factsOf(VINH_LONG, {
      change: (text) => withTeam(text).replace('name: Đoàn kiểm tra\n', `name: ${name}\n`),
    });
    expect(written(facts, 'minutes').document.symbol).toBe(symbol);
  });

  it('stand under whoever formed it', async () => {
    const facts = await factsOf(VINH_LONG, {
      change: (text) =>
        withTeam(text).replace(/^( {4}lead: so-noi-vu.*)$/m, '$1\n    established-by: issuer'),
    });
    expect(written(facts, 'minutes').document.parent).toBe('UBND tỉnh Vĩnh Long');
  });
});
