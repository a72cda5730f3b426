import { addDays, type CivilDate, monthOf, yearOf } from '../../../calendar/civil-date.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { Side, Value } from '../../../follow-up/difference/changed-values.ts';
import type { DateRange } from '../../../plan/period-expression.ts';
import { FORM_NAMES } from '../../../words/names.ts';
import { valueWords } from '../../difference/value-words.ts';
import { officialDate, shownNumber } from '../../official-date.ts';
import { issuerOf } from '../citation.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { enumeration } from '../sentences.ts';

/** What a plan said, or is to say, as a decision words it: "quý II và quý III năm 2021", "15 ngày làm việc trước …". */
export function amendedValue(facts: LetterFacts, value: Value): string {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'count':
    case 'last':
      return shownFirst(valueWords(value).vi);
    case 'days':
      return enumeration(value.ranges.map(rangeWords));
    case 'day':
      return { morning: 'buổi sáng ', afternoon: 'buổi chiều ', day: '' }[value.session ?? 'day'].concat(
        officialDate(value.date),
      );
    case 'stretch': {
      const from = value.from === null ? '' : `từ ${officialDate(value.from)} `;
      return `${from}đến ${value.to === null ? 'ngày kiểm tra' : `hết ${officialDate(value.to)}`}`;
    }
    case 'due':
      return dueWords(value);
    case 'side':
      return sideWords(facts, value.side);
    case 'list':
      return enumeration(value.items.map((item) => amendedValue(facts, item)));
    case 'choice':
      return value.choice.of === 'form'
        ? `kiểm tra ${FORM_NAMES[value.choice.word].vi}`
        : value.choice.of === 'level'
          ? `cấp ${valueWords(value).vi}`
          : value.choice.of === 'selector' && value.choice.word !== 'draw'
            ? sideWords(facts, value.choice.word)
            : valueWords(value).vi;
    case 'yes':
    case 'share':
    case 'lag':
    case 'named':
      return valueWords(value).vi;
    default:
      return value satisfies never;
  }
}

/** A quantity with a zero before what is below ten: "02 đơn vị". */
function shownFirst(quantity: string): string {
  const [count = '', ...unit] = quantity.split(' ');
  return [shownNumber(count), ...unit].join(' ');
}

function dueWords({ due, event }: Extract<Value, { is: 'due' }>): string {
  switch (due.kind) {
    case 'within-year':
      return 'trong năm';
    case 'date':
      return due.excluded ? `trước ${officialDate(due.date)}` : `chậm nhất ${officialDate(due.date)}`;
    case 'period': {
      const { vi: on } = event ?? { vi: due.event };
      if (due.count === 0) return `trong ${on}`;
      const length = shownFirst(quantity(due.count, due.measure).vi);
      return due.direction === 'before' ? `${length} trước ${on}` : `${length} kể từ ${on}`;
    }
    default:
      return due satisfies never;
  }
}

/** Those whom a plan names by a word. */
function sideWords(facts: LetterFacts, side: Side): string {
  switch (side) {
    case 'secretariat':
      return nameOf(facts, facts.plan.office.agency);
    case 'issuer':
      return issuerOf(facts);
    case 'seconding':
      return 'các cơ quan cử người tham gia Đoàn kiểm tra';
    case 'district':
      return 'UBND cấp huyện được kiểm tra';
    case 'team':
      return 'Đoàn kiểm tra';
    case 'unit':
      return 'đơn vị được kiểm tra';
    case 'lead':
      return 'cơ quan chủ trì Đoàn kiểm tra';
    default:
      return side satisfies never;
  }
}

const QUARTERS = ['quý I', 'quý II', 'quý III', 'quý IV'];

/** A stretch of days: "năm 2021", "quý II và quý III năm 2021", "tháng 5 năm 2021" where it is just these, else its first and last day. */
function rangeWords({ from, to }: DateRange): string {
  const year = yearOf(from);
  const days = from === to ? officialDate(from) : `từ ${officialDate(from)} đến ${officialDate(to)}`;
  if (year !== yearOf(to) || !isFirstOfMonth(from) || !isFirstOfMonth(addDays(to, 1))) return days;
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first === 1 && last === 12) return `năm ${year}`;
  if (first % 3 === 1 && last % 3 === 0)
    return `${enumeration(QUARTERS.slice((first - 1) / 3, last / 3))} năm ${year}`;
  const months = Array.from({ length: last - first + 1 }, (_, index) => `tháng ${first + index}`);
  return `${enumeration(months)} năm ${year}`;
}

function isFirstOfMonth(date: CivilDate): boolean {
  return monthOf(date) !== monthOf(addDays(date, -1));
}
