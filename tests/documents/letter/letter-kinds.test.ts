import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { inputOf, TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { SHOWN, shownFacts } from './shown-papers.ts';
import { factsOf, kindOf, written } from './written.ts';

describe.each(LETTER_KINDS)('the paper "$name"', ({ name }) => {
  it('says what plan, schedule, directory and records say', async () => {
    const letter = written(await shownFacts(name), name, SHOWN[name]);
    expect(letter.missing).toEqual([]);
    await expect(officialText(letter.document)).toMatchFileSnapshot(`../../golden/letter/${name}.txt`);
  });

  it('has a file of its own for each addressee', async () => {
    for (const file of [VINH_LONG, TWO_LEVELS]) {
      const ids = lettersOf(kindOf(name), await factsOf(file)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('holds no blank fact, and none that is no text', async () => {
    for (const file of [VINH_LONG, TWO_LEVELS]) {
      const facts = await factsOf(file);
      for (const { id } of lettersOf(kindOf(name), facts)) {
        const text = officialText(written(facts, name, id).document);
        expect(text).not.toMatch(/undefined|null|\[object|NaN|\(\)|[:,] \.(?!\.)|[{}]/);
      }
    }
  });
});

describe('the notices of the real plan', () => {
  it('go to six departments and three districts, each by the day of its own visit', async () => {
    const plans = lettersOf(kindOf('notice'), await factsOf(VINH_LONG));
    expect(plans.map(({ addressee, due }) => [addressee, due?.date, due?.state])).toEqual([
      ['Sở Tư pháp', '2021-03-22', 'expected'],
      ['Sở Giao thông vận tải', '2021-04-09', 'expected'],
      ['Sở Giáo dục và Đào tạo', '2021-05-04', 'expected'],
      ['Sở Xây dựng', '2021-05-24', 'expected'],
      ['Sở Tài nguyên và Môi trường', '2021-06-11', 'expected'],
      ['Ban quản lý các khu công nghiệp', '2021-07-01', 'expected'],
      ['UBND huyện Tam Bình', '2021-07-21', 'expected'],
      ['UBND huyện Bình Tân', '2021-08-10', 'expected'],
      ['UBND huyện Vũng Liêm', '2021-08-30', 'expected'],
    ]);
  });

  it('go to the communes too once these are named, and their districts still learn of the whole trip', async () => {
    const named = (text: string) =>
      text.replace(/^( +)(each-district: 2)/m, '$1units: [xa-tan-loc, xa-phu-thinh]\n$1$2');
    const facts = await factsOf(VINH_LONG, { change: named });
    const plans = lettersOf(kindOf('notice'), facts);
    expect(plans.map(({ addressee }) => addressee)).toEqual(
      expect.arrayContaining(['UBND xã Tân Lộc', 'UBND xã Phú Thịnh', 'UBND huyện Tam Bình']),
    );
    expect(plans).toHaveLength(11);
    expect(officialText(written(facts, 'notice', 'huyen-tam-binh').document)).toContain('UBND xã Tân Lộc');
    expect(officialText(written(facts, 'notice', 'xa-tan-loc').document)).toContain(
      'Kính gửi: UBND xã Tân Lộc',
    );
  });

  it('never speak of an unannounced visit', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const { schedule } = await inputOf(TWO_LEVELS, { internal: true });
    const hidden = schedule.visits.filter(({ visit }) => visit.form === 'unannounced');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { name } of LETTER_KINDS) {
      for (const { id } of lettersOf(kindOf(name), facts)) {
        const text = officialText(written(facts, name, id).document).replace(/\s+/g, ' ');
        for (const { visit } of hidden) expect(text).not.toContain(visit.name.vi);
      }
    }
  });
});
