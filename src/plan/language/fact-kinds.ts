import type { Bilingual } from '../../words/language.ts';

/** What can take place in a campaign, in its usual order. */
export const FACT_NAMES = [
  'schedule-issued',
  'seconded',
  'named',
  'drawn',
  'notified',
  'report-received',
  'put-off',
  'cancelled',
  'visited',
  'minutes',
  'conclusion-issued',
  'finding',
  'conclusion-received',
  'remediation-reported',
  'reminded',
  'extended',
  'raised',
  'done',
  'report-submitted',
] as const;

export type FactName = (typeof FACT_NAMES)[number];

/** The facts that people tell; a draw is written down by the verb that holds it. */
export type ToldFactName = Exclude<FactName, 'drawn'>;

export const TOLD_FACT_NAMES = FACT_NAMES.filter((name): name is ToldFactName => name !== 'drawn');

/** The keys of a fact beside its name, its day and what it corrects. */
export type FactKey =
  | 'unit'
  | 'subject'
  | 'round'
  | 'number'
  | 'visit'
  | 'session'
  | 'replaces'
  | 'units'
  | 'block'
  | 'seed'
  | 'commitment'
  | 'excluded'
  | 'witnesses'
  | 'to'
  | 'demands'
  | 'demand'
  | 'met'
  | 'deadline'
  | 'until'
  | 'id'
  | 'file'
  | 'text'
  | 'reason'
  | 'content'
  | 'kind'
  | 'nature'
  | 'cause'
  | 'evidence'
  | 'owner'
  | 'measures'
  | 'after'
  | 'repeats';

/** What a fact is about. */
export interface FactKind {
  readonly name: Bilingual;
  /** What its `unit` is: a unit that is visited, whoever names units, an agency, or nothing. */
  readonly of: 'visit' | 'naming' | 'agency' | 'visit-or-agency' | 'campaign';
  /** The keys that it must have, and those that it can have besides. */
  readonly needs: readonly FactKey[];
  readonly takes: readonly FactKey[];
  /** Who issues the paper whose number it bears. */
  readonly issuedBy: 'office' | 'team' | 'unit';
}

const OF_VISIT = ['subject', 'round', 'number'] as const;

/** What is known of each fact. */
export const FACTS: Readonly<Record<FactName, FactKind>> = {
  'schedule-issued': {
    name: { vi: 'ban hành lịch kiểm tra', en: 'schedule issued' },
    of: 'campaign',
    needs: ['file'],
    takes: ['number'],
    issuedBy: 'office',
  },
  seconded: {
    name: { vi: 'cử người tham gia đoàn', en: 'members seconded' },
    of: 'agency',
    needs: ['unit'],
    takes: ['number', 'text'],
    issuedBy: 'unit',
  },
  named: {
    name: { vi: 'báo tên đơn vị được chọn', en: 'units named' },
    of: 'naming',
    needs: ['unit', 'units'],
    takes: [...OF_VISIT, 'text'],
    issuedBy: 'unit',
  },
  drawn: {
    name: { vi: 'bốc thăm chọn đơn vị', en: 'units drawn' },
    of: 'campaign',
    needs: ['block', 'seed', 'units'],
    takes: ['commitment', 'excluded', 'witnesses', 'reason'],
    issuedBy: 'office',
  },
  notified: {
    name: { vi: 'thông báo lịch kiểm tra', en: 'notified' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'visit', 'session', 'replaces', 'reason'],
    issuedBy: 'office',
  },
  'report-received': {
    name: { vi: 'nhận báo cáo của đơn vị', en: 'report received' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'text'],
    issuedBy: 'unit',
  },
  'put-off': {
    name: { vi: 'hoãn cuộc kiểm tra', en: 'put off' },
    of: 'visit',
    needs: ['unit', 'reason'],
    takes: OF_VISIT,
    issuedBy: 'office',
  },
  cancelled: {
    name: { vi: 'bỏ cuộc kiểm tra', en: 'cancelled' },
    of: 'visit',
    needs: ['unit', 'reason'],
    takes: OF_VISIT,
    issuedBy: 'office',
  },
  visited: {
    name: { vi: 'kiểm tra', en: 'visited' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'to', 'text'],
    issuedBy: 'team',
  },
  minutes: {
    name: { vi: 'ký biên bản', en: 'minutes signed' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'text'],
    issuedBy: 'team',
  },
  'conclusion-issued': {
    name: { vi: 'ban hành kết luận', en: 'conclusion issued' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'demands'],
    issuedBy: 'office',
  },
  finding: {
    name: { vi: 'kết quả kiểm tra', en: 'finding' },
    of: 'visit',
    needs: ['unit', 'id', 'content', 'kind', 'text'],
    takes: [
      'subject',
      'round',
      'nature',
      'cause',
      'evidence',
      'owner',
      'measures',
      'demand',
      'until',
      'after',
      'repeats',
    ],
    issuedBy: 'office',
  },
  'conclusion-received': {
    name: { vi: 'đơn vị nhận kết luận', en: 'conclusion received' },
    of: 'visit',
    needs: ['unit'],
    takes: OF_VISIT,
    issuedBy: 'office',
  },
  'remediation-reported': {
    name: { vi: 'báo cáo khắc phục', en: 'remediation reported' },
    of: 'visit',
    needs: ['unit'],
    takes: [...OF_VISIT, 'demand', 'met', 'text'],
    issuedBy: 'unit',
  },
  reminded: {
    name: { vi: 'đôn đốc', en: 'reminded' },
    of: 'visit-or-agency',
    needs: ['unit'],
    takes: [...OF_VISIT, 'deadline'],
    issuedBy: 'office',
  },
  extended: {
    name: { vi: 'gia hạn', en: 'extended' },
    of: 'visit-or-agency',
    needs: ['unit', 'deadline', 'until', 'reason'],
    takes: OF_VISIT,
    issuedBy: 'office',
  },
  raised: {
    name: { vi: 'nêu khó khăn, vướng mắc', en: 'difficulty raised' },
    of: 'visit-or-agency',
    needs: ['unit'],
    takes: [...OF_VISIT, 'text'],
    issuedBy: 'unit',
  },
  done: {
    name: { vi: 'làm xong việc có hạn', en: 'done' },
    of: 'visit-or-agency',
    needs: ['id'],
    takes: [...OF_VISIT, 'unit', 'text'],
    issuedBy: 'office',
  },
  'report-submitted': {
    name: { vi: 'trình báo cáo tổng hợp', en: 'consolidated report submitted' },
    of: 'campaign',
    needs: ['number'],
    takes: ['round', 'text'],
    issuedBy: 'office',
  },
};

/** Whether facts of a name go by a number that `cchc record` gives them, not by a day. */
export function isNumbered(fact: FactName): boolean {
  return fact === 'finding';
}
