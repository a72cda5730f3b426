import { describe, expect, it } from 'vitest';
import { officialDay } from '../../../../src/documents/official-date.ts';
import { factsIn, SITUATIONS, type SituationName } from '../situations.ts';
import { idsOf, said } from './said.ts';

const CHOOSING = 'a district that chooses its communes';

async function namingDay(name: SituationName): Promise<string> {
  const { schedule } = await factsIn(SITUATIONS[name]);
  const days = schedule.visits
    .flatMap(({ deadlines }) => deadlines)
    .flatMap(({ id, date }) => (id === 'naming' && date !== null ? [date] : []))
    .toSorted();
  const [first] = days;
  if (first === undefined) throw new Error(`no commune is to be named in ${name}`);
  return officialDay(first);
}

describe('the request to choose communes', () => {
  it('goes only where districts choose', async () => {
    expect(await idsOf('choose-communes', CHOOSING)).toEqual(['huyen-phu-lam']);
    expect(await idsOf('choose-communes', 'two districts that choose one commune each')).toHaveLength(2);
    for (const name of [
      'a district with named communes',
      'communes of which nobody says who chooses',
      'communes that the office chooses',
      'one unit on site',
    ] as const)
      expect(await idsOf('choose-communes', name)).toEqual([]);
  });

  it('tells how many', async () => {
    expect((await said('choose-communes', CHOOSING)).body).toMatch(/02 (?:đơn vị|xã)/u);
    const partly = await said('choose-communes', 'a district that has named one commune of two');
    expect(partly.body).toMatch(/01 (?:đơn vị|xã)/u);
  });

  it('tells by which day, and whom to tell', async () => {
    const { body } = await said('choose-communes', CHOOSING);
    expect(body).toContain(await namingDay(CHOOSING));
    expect(body).toMatch(/(?:về|cho|đến) Sở Nội vụ/u);
  });

  it('tells what makes a commune fit or unfit', async () => {
    const { body } = await said('choose-communes', CHOOSING);
    expect(body).toMatch(/(?:đã|vừa|mới) được (?:thanh tra, )?kiểm tra|được kiểm tra trong/iu);
    expect(body).toMatch(/sáp nhập|sắp xếp/iu);
  });

  it('cites the plan and tells when the visits are', async () => {
    const { body } = await said('choose-communes', CHOOSING);
    expect(body).toContain('Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2024');
    expect(body).toMatch(/thứ (?:Hai|Ba|Tư|Năm|Sáu), (?:ngày )?\d\d[ /]/u);
  });
});
