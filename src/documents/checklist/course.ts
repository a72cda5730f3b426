import { chainOf, eventOf } from '../../deadlines/scope.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { Plan } from '../../plan/plan.ts';

/** The course of a campaign: the team is formed, units notified, reports written, visits made, concluded, consolidated. */
const STAGES = ['form', 'notify', 'report', 'visit', 'conclude', 'consolidate'] as const;

export type Stage = (typeof STAGES)[number];

/** When it is to be done, seen from the visits; `throughout`: as long as the campaign lasts. */
export type Phase = 'before' | 'during' | 'after' | 'throughout';

const PHASES: Readonly<Record<Stage, Phase>> = {
  form: 'before',
  notify: 'before',
  report: 'before',
  visit: 'during',
  conclude: 'after',
  consolidate: 'after',
};

/**
 * The words of a duty that tell its stage; the first that is found counts. Plans give duties no stage of their own.
 * Words that speak of the whole campaign stand first, null.
 */
const WORDS: readonly (readonly [RegExp, Stage | null])[] = [
  [/vướng mắc|tổ chức thực hiện kế hoạch|thi hành/, null],
  [/thành lập|kiện toàn|cử (?:người|cán bộ|công chức|thành viên|lãnh đạo)/, 'form'],
  [/tham mưu|sai phạm|xử lý|kiến nghị/, 'consolidate'],
  [/kết luận|khắc phục|chấn chỉnh/, 'conclude'],
  [/tổng hợp|báo cáo .*(?:chủ tịch|ubnd|ủy ban)/, 'consolidate'],
  [/chuẩn bị|(?:viết|xây dựng|gửi) báo cáo/, 'report'],
  [/đề cương|lịch|thông báo|báo tên|chọn|bốc thăm/, 'notify'],
  [/(?:tổ chức|tiến hành) kiểm tra|bố trí|thuận lợi|làm việc với đoàn/, 'visit'],
];

/** Where in the course of a campaign a duty has its place; null: throughout. */
export function stageOfText(text: string): Stage | null {
  const words = text.normalize('NFC').toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The stage of a deadline: that of the event it hangs on in the end, read with the direction in which it is counted. */
export function stageOfDeadline(plan: Plan, rule: DeadlineRule): Stage {
  const known = knownDeadline(rule.id);
  if (known === 'secondment') return 'form';
  if (known === 'notice' || known === 'naming') return 'notify';
  if (known === 'report') return 'report';
  if (known === 'conclusion' || known === 'remediation') return 'conclude';
  if (known === 'consolidated-report') return 'consolidate';
  const first = chainOf(plan, rule).at(-1) ?? rule;
  const event = eventOf(first);
  switch (event) {
    case 'decision-signed':
    case 'nomination-sent':
      return 'form';
    case 'notice-sent':
      return isBefore(rule) ? 'notify' : 'report';
    case 'visit-start':
    case 'visit-end':
      return isBefore(first) ? 'report' : 'conclude';
    case 'conclusion-issued':
    case 'conclusion-received':
    case 'remediation-reported':
      return 'conclude';
    case 'round-ended':
    case null:
      return stageOfText(rule.what ?? '') ?? 'consolidate';
    default:
      return event satisfies never;
  }
}

function isBefore({ due }: DeadlineRule): boolean {
  return due.kind === 'period' && due.direction === 'before';
}

/** The stage of a duty: that of the deadline that it must keep, else what its words tell. */
export function stageOfDuty(plan: Plan, duty: Duty): Stage | null {
  const rule = plan.deadlines.find(({ id }) => id === duty.deadline);
  return rule === undefined ? stageOfText(duty.text) : stageOfDeadline(plan, rule);
}

/** The phase of a stage. */
export function phaseOf(stage: Stage | null): Phase {
  return stage === null ? 'throughout' : PHASES[stage];
}

/** The place of a stage in the course; what lasts throughout comes last. */
export function rankOf(stage: Stage | null): number {
  return stage === null ? STAGES.length : STAGES.indexOf(stage);
}
