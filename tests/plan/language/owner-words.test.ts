import { describe, expect, it } from 'vitest';
import { namedOwners, ownerMeant, ownerNear } from '../../../src/plan/language/owner-words.ts';

describe('sides in Vietnamese', () => {
  it.each([
    ['cơ quan cử người', 'seconding'],
    ['Văn phòng thư ký', 'secretariat'],
    ['đơn vị được kiểm tra', 'unit'],
    ['UBND cấp huyện', 'district'],
    ['văn phòng', ''],
    ['second', ''],
  ])('understands %j as %j', (text, owner) => {
    expect(ownerMeant(text)).toBe(owner);
  });

  it.each(namedOwners())('understands the name of $word', ({ word, name }) => {
    expect(ownerMeant(name)).toBe(word);
  });

  it.each([
    ['second', 'seconding'],
    ['cơ quan cử ngừoi', 'seconding'],
    ['uni', null],
    ['ai đó', null],
  ])('takes %j for near to %j', (text, owner) => {
    expect(ownerNear(text)).toBe(owner);
  });
});
