import { writtenDate } from '../../calendar/date-words.ts';
import { bodyName } from '../../plan/directory.ts';
import { FACTS } from '../../plan/language/fact-kinds.ts';
import { FINDING_KIND_NAMES } from '../../plan/language/findings.ts';
import type { NewFact } from '../../plan/writing/fact-lines.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import type { Bilingual, Language } from '../../words/language.ts';

/** A fact in one line: "Sở Tư pháp, thông báo lịch kiểm tra, 22/04/2021, số 45/SNV-CCHC". */
export function factWords(
  fact: NewFact,
  context: Pick<RuleContext, 'visits' | 'cancelled' | 'directory'>,
): Bilingual {
  const of = nameOfUnit(fact, context);
  const line = (language: Language) => {
    const about = [
      ...(fact.id === null ? [] : [fact.id]),
      ...(fact.kind === null ? [] : [FINDING_KIND_NAMES[fact.kind][language]]),
      ...(fact.content === null ? [] : [fact.content]),
    ];
    const name = FACTS[fact.fact].name[language] + (about.length === 0 ? '' : ` (${about.join(', ')})`);
    const number = fact.number === null ? [] : [`${{ vi: 'số', en: 'no.' }[language]} ${fact.number}`];
    const corrected =
      fact.corrects === null
        ? ''
        : {
            vi: ` (sửa việc đã ghi ngày ${writtenDate(fact.corrects, 'vi')})`,
            en: ` (corrects what was recorded of ${writtenDate(fact.corrects, 'en')})`,
          }[language];
    const days = [fact.on, ...(fact.to === null ? [] : [fact.to])].map((day) => writtenDate(day, language));
    return `${[...(of === null ? [] : [of[language]]), name, days.join(' – '), ...number].join(', ')}${corrected}`;
  };
  return { vi: line('vi'), en: line('en') };
}

/** The name of what a fact is of; null of one of the campaign. */
export function nameOfUnit(
  { unit }: Pick<NewFact, 'unit'>,
  { visits, cancelled, directory }: Pick<RuleContext, 'visits' | 'cancelled' | 'directory'>,
): Bilingual | null {
  if (unit === null) return null;
  const visit = [...visits, ...cancelled].find((one) => one.unit === unit || one.id === unit);
  if (visit !== undefined) return visit.name;
  const agency = directory.get(unit);
  const name = agency === undefined ? unit : bodyName(agency);
  return { vi: name, en: name };
}
