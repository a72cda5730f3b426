import { writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { ChecklistItem } from '../../../documents/checklist/checklist.ts';
import { contentItemMeant } from '../../../follow-up/content-items.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { ChecklistView } from './checklist-view.ts';

/** A line of the form of a finding: what it asks, what is on record of it, and how many lines are left to write on. */
export interface FindingField {
  readonly label: string;
  /** Empty where nothing is on record. */
  readonly value: string;
  readonly lines: number;
}

const LABELS = {
  strength: { vi: 'Việc đã làm, ưu điểm', en: 'Done, strengths' },
  fault: { vi: 'Tồn tại, hạn chế, vi phạm', en: 'Shortcomings, violations' },
  shortcoming: { vi: 'Tồn tại, hạn chế', en: 'Shortcoming' },
  violation: { vi: 'Vi phạm', en: 'Violation' },
  nature: { vi: 'Tính chất, mức độ', en: 'Nature' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  evidence: { vi: 'Chứng cứ', en: 'Evidence' },
  owner: { vi: 'Người chịu trách nhiệm', en: 'Responsible' },
  measures: { vi: 'Biện pháp đã thực hiện', en: 'Measures taken already' },
  demand: { vi: 'Kiến nghị', en: 'Demand' },
  due: { vi: 'Thời hạn', en: 'Due' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The form in which a team writes down what it finds of a content item: filled where findings are on record, else blank. */
export function findingFields(item: ChecklistItem, { schedule }: ChecklistView): readonly FindingField[] {
  const { language, plan } = schedule;
  const visit = item.visit?.visit ?? null;
  const findings = (visit?.record?.findings ?? []).filter(
    ({ content }) =>
      contentOf(plan, content ?? '', visit?.subject ?? null) === item.text.vi.replace(/^Nội dung: /u, ''),
  );
  if (findings.length > 0) return findings.flatMap((finding) => fieldsOf(finding, language));
  const blank = (label: Bilingual, lines = 1): FindingField => ({ label: label[language], value: '', lines });
  return [
    blank(LABELS.strength, 2),
    blank(LABELS.fault, 3),
    ...DETAILS.map((key) => blank(LABELS[key])),
    blank(LABELS.demand, 2),
    blank(LABELS.due),
  ];
}

const DETAILS = ['nature', 'cause', 'evidence', 'owner', 'measures'] as const;

function contentOf(plan: Parameters<typeof contentItemMeant>[0], content: string, subject: string | null) {
  return contentItemMeant(plan, content, subject)?.item.text;
}

/** One finding that is on record; of a fault also what is still to be written down. */
function fieldsOf(finding: StandingFact, language: Language): FindingField[] {
  const field = (label: Bilingual, value: string | null): FindingField => ({
    label: label[language],
    value: value ?? '',
    lines: value === null ? 1 : 0,
  });
  const { kind, text, demand } = finding;
  if (kind === 'strength' || kind === null) return [field(LABELS.strength, text)];
  return [
    field(LABELS[kind], text),
    ...DETAILS.map((key) => field(LABELS[key], finding[key])),
    field(LABELS.demand, demand),
    ...(demand === null ? [] : [field(LABELS.due, dueWords(finding, language))]),
  ];
}

/** By when a demand is to be met: by its own deadline, else by that of the plan. */
function dueWords({ until, after }: StandingFact, language: Language): string {
  if (until !== null) return writtenDate(until, language);
  if (after === null) return { vi: 'theo hạn chung của kế hoạch', en: 'as the plan has it' }[language];
  const length = quantity(after, 'working-day')[language];
  return {
    vi: `${length} kể từ ngày nhận được kết luận`,
    en: `${length} from the receipt of the conclusion`,
  }[language];
}
