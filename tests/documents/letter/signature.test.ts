import { describe, expect, it } from 'vitest';
import { signingOf } from '../../../src/documents/letter/signature.ts';
import { VINH_LONG } from '../checklist/made.ts';
import { factsOf } from './written.ts';

/** The signing of the real plan whose office says who signs. */
async function signingWith(signer: string) {
  const change = (text: string) => text.replace(/^( {2}agency: so-noi-vu)$/m, `$1\n  signer: ${signer}`);
  return signingOf(await factsOf(VINH_LONG, { change }));
}

describe('who signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7)', () => {
  it('is the head, with a name to be filled in, unless the plan says otherwise', async () => {
    expect(signingOf(await factsOf(VINH_LONG))).toEqual({
      signature: { lines: ['GIÁM ĐỐC'], name: null },
      missing: [],
    });
  });

  it.each([
    ['{ post: Giám đốc, name: Lê Văn Tỷ }', ['GIÁM ĐỐC'], 'Lê Văn Tỷ'],
    ['{ form: KT., on-behalf-of: Giám đốc, post: Phó Giám đốc }', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], null],
    [
      '{ form: TL., on-behalf-of: Giám đốc, post: Chánh Văn phòng }',
      ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
      null,
    ],
    ['{ form: TUQ., on-behalf-of: Giám đốc, post: Trưởng phòng }', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'], null],
    ['{ form: Q., post: Giám đốc }', ['Q. GIÁM ĐỐC'], null],
    [
      '{ form: TM., on-behalf-of: Ủy ban nhân dân, post: Chủ tịch }',
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      null,
    ],
    [
      '{ collective: Ủy ban nhân dân, form: KT., on-behalf-of: Chủ tịch, post: Phó Chủ tịch }',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      null,
    ],
  ])('%s', async (signer, lines, name) => {
    expect(await signingWith(signer)).toEqual({ signature: { lines, name }, missing: [] });
  });

  it('is missing where it is not said for whom', async () => {
    const { signature, missing } = await signingWith('{ form: KT., post: Phó Giám đốc }');
    expect(missing.map(({ key }) => key)).toEqual(['office.signer.on-behalf-of']);
    expect(signature.lines).toEqual(['KT. [KÝ THAY AI]', 'PHÓ GIÁM ĐỐC']);
  });
});
