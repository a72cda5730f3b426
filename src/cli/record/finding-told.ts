import { contentItemMeant, contentItemsOf } from '../../follow-up/content-items.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { NewFact } from '../../plan/writing/fact-lines.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { meantOrFew } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { RecordFlags } from './fact-flags.ts';
import type { Target } from './named-units.ts';

/**
 * A finding that a command line tells, with the next number of its unit and on the day of its conclusion: while that is not
 * on record the last day of the visit, or that of the report which is inspected.
 */
export function findingTold(
  fact: NewFact,
  target: Target | null,
  flags: RecordFlags,
  { plan }: Pick<RuleContext, 'plan'>,
): NewFact {
  const record = target?.visit?.record ?? null;
  const known =
    record === null ? null : (record.conclusionIssued ?? record.visited?.to ?? record.visited?.from);
  const { content, kind, nature, cause, evidence, owner, measures, after, repeats } = flags;
  return {
    ...fact,
    on: flags.on ?? known ?? record?.reportReceived ?? withoutDay(target),
    id: nextNumber(plan, fact),
    content: content === undefined ? null : contentReference(plan, content, fact.subject),
    kind: kind ?? null,
    nature: nature ?? null,
    cause: cause ?? null,
    evidence: evidence ?? null,
    owner: owner ?? null,
    measures: measures ?? null,
    after: after ?? null,
    repeats: repeats?.trim() ?? null,
  };
}

/** Refuses a finding that no visit has led to yet: it would have no day. */
function withoutDay(target: Target | null): never {
  const name = target?.name ?? { vi: '', en: '' };
  const unit = target?.unit ?? '';
  const isByReport = target?.visit?.form === 'by-report';
  const cause = isByReport ? 'report-received' : 'visited';
  throw new UsageError(
    {
      vi: `${name.vi}: chưa ghi ${isByReport ? 'đã nhận báo cáo' : 'đã kiểm tra'} nên kết quả kiểm tra chưa có ngày`,
      en: `${name.en}: no ${isByReport ? 'report' : 'visit'} is on record, so that the finding has no day`,
    },
    {
      vi: `Ghi trước: cchc record ${cause} ${unit} --on NGÀY; hoặc thêm --on.`,
      en: `Record first: cchc record ${cause} ${unit} --on DATE; or add --on.`,
    },
    1,
  );
}

/** The number of one more finding of a unit, at whichever visit: `f` and one more than the highest on record, corrected or not. */
function nextNumber({ recorded }: Plan, { unit }: NewFact): string {
  const numbers = recorded
    .filter((one) => one.fact === 'finding' && one.unit === unit)
    .map(({ id }) => Number(/^f(\d+)$/.exec(id ?? '')?.[1] ?? 0));
  return `f${Math.max(0, ...numbers) + 1}`;
}

/** A content item as findings name it. Throws a UsageError where the plan has none that can be meant. */
export function contentReference(plan: Plan, meant: string, subject: string | null): string {
  const found = contentItemMeant(plan, meant, subject);
  if (found !== undefined) return found.reference;
  const references = contentItemsOf(plan).map(({ reference }) => reference);
  throw new UsageError(
    {
      vi: `--content: kế hoạch không có nội dung kiểm tra nào ở "${meant}"`,
      en: `--content: the plan has no content item at "${meant}"`,
    },
    meantOrFew(nearest(meant, references), references),
  );
}
