import type { DateRange } from '../../plan/period-expression.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Block } from '../../plan/language/units.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { isNamedByDistrict } from '../../schedule/visits/open-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { officialDate, shownCount } from '../official-date.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { enumeration, withinSentence } from './sentences.ts';
import { LEVELS } from './visited-name.ts';
import { reviewOfRound } from './tags/visit-table.ts';
import { reviewOf } from './tags/visit-tags.ts';

/**
 * The units that a team visits, block by block in plan order, which no move changes: those named in one line, and how many
 * are still to be named.
 */
export function unitLines(facts: LetterFacts, visits: readonly Visit[]): string[] {
  return facts.plan.blocks.flatMap((block) => {
    const order = block.units.map(({ unit }) => unit);
    const ofBlock = visits
      .filter((visit) => visit.block === block.id)
      .toSorted((one, other) => order.indexOf(one.unit ?? '') - order.indexOf(other.unit ?? ''));
    return Object.entries(FORMS).flatMap(([form, how]) => {
      const inForm = ofBlock.filter((visit) => visit.form === form);
      const units = [...new Set(inForm.flatMap(({ unit }) => unit ?? []))];
      const named = units.map((unit) => nameOf(facts, unit)).join(', ');
      const open = inForm.filter(({ unit }) => unit === null);
      const lines = [
        ...(named === '' ? [] : [named]),
        ...(open.length === 0 ? [] : [openLine(facts, block, open)]),
      ];
      return lines.map((line) => `${line}${how}`);
    });
  });
}

/** How units are inspected, where that is not on site. */
const FORMS: Readonly<Record<Form, string>> = {
  'on-site': '',
  unannounced: ' (kiểm tra đột xuất)',
  'by-report': ' (kiểm tra qua báo cáo)',
  digital: ' (kiểm tra qua hệ thống thông tin)',
};

/** "02 đơn vị cấp xã của mỗi huyện được kiểm tra, do huyện chọn": the units of a block that have no name yet. */
function openLine({ plan }: LetterFacts, block: Block, open: readonly Visit[]): string {
  const byDistrict = open.some((visit) => isNamedByDistrict(plan, visit));
  if (block.eachDistrict !== null) {
    const chosen = byDistrict ? ', do UBND cấp huyện được kiểm tra chọn' : '';
    return `${shownCount(open.length)} ${LEVELS[block.level]}${chosen}`;
  }
  const isSecret = open.some(({ form }) => form === 'unannounced');
  return `${shownCount(open.length)} ${LEVELS[block.level]}${isSecret ? '' : ', thông báo tên sau'}`;
}

/** The review periods of some visits, each once, of several with its rounds: "đợt 1 từ ngày … đến ngày kiểm tra". */
export function reviewLines(facts: LetterFacts, visits: readonly ScheduledVisit[]): string[] {
  const told = visits.filter(({ review }) => review.from !== null || review.to !== null);
  return byRound(facts, told, (scheduled) => reviewOf(reviewOfRound(scheduled), scheduled.visit.form));
}

/** What is said of some visits, each once; where that differs, after the names of the rounds that it is said of. */
function byRound(
  { directory }: LetterFacts,
  visits: readonly ScheduledVisit[],
  words: (visit: ScheduledVisit) => string,
): string[] {
  const rounds = new Map<string, Set<string>>();
  for (const scheduled of visits) {
    const said = words(scheduled);
    const { name } = scheduled.visit.round;
    const names = rounds.get(said) ?? new Set();
    rounds.set(said, name === null ? names : names.add(withinSentence(name, directory)));
  }
  if (rounds.size < 2) return [...rounds.keys()];
  return [...rounds].map(([said, names]) =>
    [enumeration([...names]), said].filter((one) => one !== '').join(' '),
  );
}

/** How long visits last, by level: "01 ngày đối với đơn vị cấp tỉnh và đơn vị cấp huyện, 01 buổi đối với …". */
export function lengthLines(visits: readonly ScheduledVisit[]): string {
  const levels = new Map<string, string[]>();
  for (const level of ['province', 'district', 'commune'] as const) {
    const ofLevel = visits.filter(({ visit, start }) => visit.level === level && start !== null);
    const lengths = [...new Set(ofLevel.map(({ visit }) => visit.sessions))].sort(
      (one, other) => one - other,
    );
    const words = lengths.map(lengthWords).join(' hoặc ');
    if (words !== '') levels.set(words, [...(levels.get(words) ?? []), LEVELS[level]]);
  }
  return [...levels].map(([words, those]) => `${words} đối với ${enumeration(those)}`).join(', ');
}

/** "01 ngày", "01 buổi", "1,5 ngày" of so many sessions, two of which make a day. */
function lengthWords(sessions: number): string {
  if (sessions === 1) return '01 buổi';
  const days = sessions / 2;
  return Number.isInteger(days) ? `${shownCount(days)} ngày` : `${String(days).replace('.', ',')} ngày`;
}

/** The windows in which some visits take place: "từ ngày … đến ngày …", of several with their rounds. */
export function windowWords(facts: LetterFacts, visits: readonly ScheduledVisit[]): string {
  const windows = byRound(facts, visits, ({ visit }) => {
    const { ranges } = visit.round.window;
    const [first] = ranges;
    const last = ranges.at(-1);
    return first === undefined || last === undefined ? '' : rangeWords({ from: first.from, to: last.to });
  });
  return enumeration(windows);
}

function rangeWords({ from, to }: DateRange): string {
  return `từ ${officialDate(from)} đến ${officialDate(to)}`;
}
