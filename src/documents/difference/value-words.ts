import { writtenDate } from '../../calendar/date-words.ts';
import { quantity } from '../../deadlines/period.ts';
import type { Choice, Counted, Side, Value } from '../../follow-up/difference/changed-values.ts';
import type { Due } from '../../plan/language/deadlines.ts';
import type { Session } from '../../plan/language/schedule.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import { FORM_NAMES } from '../../words/names.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { KIND_NAMES, LEVEL_NAMES, ROLE_NAMES } from '../../rules/words/phrases.ts';
import { AREA_WORDS, CONVENTION_WORDS, PACE_WORDS, SELECTOR_WORDS, WAY_WORDS } from './choice-words.ts';

/** What something was, or is, as it stands in a sentence: "ngày 12/05/2021", "2 buổi", "“Nội dung”". */
export function valueWords(value: Value): Bilingual {
  switch (value.is) {
    case 'text':
      return { vi: `“${value.text}”`, en: `“${value.text}”` };
    case 'yes':
      return value.yes ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
    case 'count':
      return counted(value.count, value.of);
    case 'share':
      return both(() => `${Number((value.share * 100).toPrecision(12))}%`);
    case 'day':
      return momentWords(value);
    case 'days':
      return both((language) => daysWords(value, language));
    case 'stretch':
      return stretchWords(value);
    case 'last': {
      const { vi, en } = quantity(value.count, value.measure);
      return { vi: `${vi} gần nhất`, en: `the last ${en}` };
    }
    case 'due':
      return dueWords(value.due, value.event);
    case 'lag': {
      const { vi, en } = quantity(value.count, value.measure);
      return { vi: `${vi} sau ${value.after.vi}`, en: `${en} after: ${value.after.en}` };
    }
    case 'named':
      return value.name;
    case 'choice':
      return choiceWords(value.choice);
    case 'side':
      return SIDE_WORDS[value.side];
    case 'list': {
      const items = value.items.map(valueWords);
      return both((language) => items.map((item) => item[language]).join(', '));
    }
    default:
      return value satisfies never;
  }
}

/** "từ 20 thành 15 ngày làm việc (sau ngày nhận được kết luận)" of two periods that differ in their length alone; else null. */
export function shorterWords(old: Value, now: Value): Bilingual | null {
  if (old.is !== 'due' || now.is !== 'due') return null;
  const [before, after] = [old.due, now.due];
  if (before.kind !== 'period' || after.kind !== 'period') return null;
  const isSame =
    before.measure === after.measure && before.direction === after.direction && before.event === after.event;
  if (!isSame || after.count === 0 || before.count === 0) return null;
  const { vi, en } = quantity(after.count, after.measure);
  const event = eventWords(after, now.event);
  return {
    vi: `từ ${before.count} thành ${vi} (${event.vi})`,
    en: `from ${before.count} to ${en} (${event.en})`,
  };
}

/** "sáng ngày 12/05/2021"; "ngày 12/05/2021" where no session is said. */
export function momentWords({
  date,
  session,
}: {
  readonly date: Parameters<typeof writtenDate>[0];
  readonly session: Session | null;
}): Bilingual {
  const [vi, en] = [writtenDate(date, 'vi'), writtenDate(date, 'en')];
  if (session === null) return { vi: `ngày ${vi}`, en };
  return {
    morning: { vi: `sáng ngày ${vi}`, en: `the morning of ${en}` },
    afternoon: { vi: `chiều ngày ${vi}`, en: `the afternoon of ${en}` },
  }[session];
}

const SIDE_WORDS: Readonly<Record<Side, Bilingual>> = {
  secretariat: { vi: 'văn phòng thư ký', en: 'the secretariat' },
  seconding: { vi: 'các cơ quan cử người', en: 'the seconding agencies' },
  district: { vi: 'huyện được kiểm tra', en: 'the inspected district' },
  team: { vi: 'đoàn kiểm tra', en: 'the team' },
  unit: { vi: 'đơn vị được kiểm tra', en: 'the inspected unit' },
  issuer: { vi: 'người ban hành kế hoạch', en: 'the issuer of the plan' },
  lead: { vi: 'cơ quan chủ trì đoàn', en: 'the lead agency of the team' },
};

const COUNTED_WORDS: Readonly<Record<Counted, { vi: string; en: string; many: string }>> = {
  copy: { vi: 'bản', en: 'copy', many: 'copies' },
  session: { vi: 'buổi', en: 'session', many: 'sessions' },
  unit: { vi: 'đơn vị', en: 'unit', many: 'units' },
  person: { vi: 'người', en: 'person', many: 'persons' },
  visit: { vi: 'cuộc', en: 'visit', many: 'visits' },
};

function counted(count: number, of: Counted): Bilingual {
  const { vi, en, many } = COUNTED_WORDS[of];
  return { vi: `${count} ${vi}`, en: `${count} ${count === 1 ? en : many}` };
}

function choiceWords(choice: Choice): Bilingual {
  switch (choice.of) {
    case 'form':
      return FORM_NAMES[choice.word];
    case 'level':
      return LEVEL_NAMES[choice.word];
    case 'kind':
      return KIND_NAMES[choice.word];
    case 'area':
      return AREA_WORDS[choice.word];
    case 'pace':
      return PACE_WORDS[choice.word];
    case 'role':
      return ROLE_NAMES[choice.word];
    case 'way':
      return WAY_WORDS[choice.word];
    case 'selector':
      return SELECTOR_WORDS[choice.word];
    case 'convention':
      return CONVENTION_WORDS[choice.word];
    default:
      return choice satisfies never;
  }
}

function dueWords(due: Due, event: Bilingual | null): Bilingual {
  switch (due.kind) {
    case 'within-year':
      return { vi: 'trong năm', en: 'within the year' };
    case 'date': {
      const [vi, en] = [writtenDate(due.date, 'vi'), writtenDate(due.date, 'en')];
      return due.excluded
        ? { vi: `trước ngày ${vi}`, en: `before ${en}` }
        : { vi: `đến hết ngày ${vi}`, en: `until ${en}` };
    }
    case 'period': {
      const on = event ?? { vi: due.event, en: due.event };
      if (due.count === 0) return { vi: `đúng ${on.vi}`, en: `at: ${on.en}` };
      const { vi, en } = quantity(due.count, due.measure);
      const from = eventWords(due, event);
      return { vi: `${vi} ${from.vi}`, en: `${en} ${from.en}` };
    }
    default:
      return due satisfies never;
  }
}

/** "sau ngày nhận được kết luận", "before: first day of the visit". */
function eventWords(due: Extract<Due, { kind: 'period' }>, event: Bilingual | null): Bilingual {
  const { vi, en } = event ?? { vi: due.event, en: due.event };
  return due.direction === 'before'
    ? { vi: `trước ${vi}`, en: `before: ${en}` }
    : { vi: `sau ${vi}`, en: `after: ${en}` };
}

function daysWords({ ranges, session }: Extract<Value, { is: 'days' }>, language: Language): string {
  const [first] = ranges;
  const isOneDay = ranges.length === 1 && first !== undefined && first.from === first.to;
  if (isOneDay) return momentWords({ date: first.from, session })[language];
  const half =
    session === null
      ? { vi: '', en: '' }
      : {
          morning: { vi: 'các buổi sáng ', en: 'the mornings of ' },
          afternoon: { vi: 'các buổi chiều ', en: 'the afternoons of ' },
        }[session];
  return half[language] + ranges.map((range) => rangeWords(range, language)).join('; ');
}

function rangeWords({ from, to }: DateRange, language: Language): string {
  const [first, last] = [writtenDate(from, language), writtenDate(to, language)];
  if (from === to) return { vi: `ngày ${first}`, en: first }[language];
  return { vi: `từ ngày ${first} đến ngày ${last}`, en: `${first} to ${last}` }[language];
}

function stretchWords({ from, to }: Extract<Value, { is: 'stretch' }>): Bilingual {
  return both((language) => {
    const first =
      from === null ? '' : { vi: 'từ ngày ', en: 'from ' }[language] + writtenDate(from, language);
    const last =
      to === null
        ? { vi: 'đến ngày kiểm tra', en: 'until the visit' }[language]
        : { vi: 'đến hết ngày ', en: 'until ' }[language] + writtenDate(to, language);
    return [first, last].filter((part) => part !== '').join(' ');
  });
}

function both(words: (language: Language) => string): Bilingual {
  return { vi: words('vi'), en: words('en') };
}
