import { describe, expect, it } from 'vitest';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, written } from './written.ts';

/** The real plan without one of its keys. */
const without = (key: string) => (text: string) =>
  text.replace(new RegExp(`^${key}:\\n(?:(?: .*|#.*)?\\n)*`, 'm'), '');

async function missingIn(kind: string, key: string): Promise<string[]> {
  const { missing } = written(await factsOf(VINH_LONG, { change: without(key) }), kind);
  return missing.map((one) => one.key);
}

describe('a plan that is silent', () => {
  it.each([
    ['notice', 'content'],
    ['minutes', 'content'],
    ['conclusion', 'content'],
    ['outline', 'content'],
    ['notice', 'reception'],
  ])('leaves no blank part in its %s: the key "%s" is named', async (kind, key) => {
    expect(await missingIn(kind, key)).toContain(key);
  });

  it('names the duties where no deadline speaks of what the unit has to do either', async () => {
    const change = (text: string) => without('deadlines')(without('duties')(text));
    const { missing } = written(await factsOf(VINH_LONG, { change }), 'notice');
    expect(missing.map(({ key }) => key)).toContain('duties');
    expect(await missingIn('notice', 'duties')).toEqual([]);
  });

  it('lacks nothing that the paper does not speak of', async () => {
    expect(await missingIn('conclusion', 'reception')).toEqual([]);
    expect(await missingIn('minutes', 'reception')).toEqual([]);
    expect(await missingIn('conclusion', 'duties')).toEqual([]);
  });

  it('names the subject whose content is not given', async () => {
    const change = (text: string) =>
      text.replace(/^( {4}name: Chuyển đổi số\n(?: {4}areas: .*\n)?) {4}content:\n(?: {6}.*\n)+/m, '$1');
    const facts = await factsOf(TWO_LEVELS, { change });
    const keys = (kind: string, id?: string) => written(facts, kind, id).missing.map(({ key }) => key);
    expect(keys('notice', 'xa-long-ho')).toContain('subjects.chuyen-doi-so.content');
    expect(keys('notice', 'so-y-te')).toEqual([]);
    expect(keys('outline')).toContain('subjects.chuyen-doi-so.content');
  });

  it('invents no review period', async () => {
    const facts = await factsOf(VINH_LONG, { change: without('review') });
    const text = officialText(written(facts, 'notice', 'huyen-tam-binh').document);
    expect(text).not.toMatch(/đến ngày kiểm tra/i);
  });
});
