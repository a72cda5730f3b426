import type { Bilingual } from '../../words/language.ts';
import { nameOf, type Value } from '../phrases.ts';
import type { BoundDay } from './bound-days.ts';

const BONDS: Readonly<Record<BoundDay['bond'], Bilingual>> = {
  pin: { vi: 'ngày ấn định', en: 'the pinned day' },
  notified: { vi: 'ngày đã thông báo cho đơn vị', en: 'the day notified to the unit' },
  visited: { vi: 'ngày đã kiểm tra', en: 'the day of the visit' },
};

/** What a day is called to which a visit is bound. */
export function bondWords(bond: Value): Bilingual {
  return nameOf(BONDS, bond);
}
