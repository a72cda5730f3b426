import { contentItemMeant, contentItemsOf } from '../../follow-up/content-items.ts';
import { nextFindingId } from '../../plan/finding-reference.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Plan } from '../../plan/plan.ts';
import { foundOn } from '../../plan/visit-record.ts';
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
  const { content, kind, nature, cause, evidence, owner, measures, after, repeats } = flags;
  return {
    ...fact,
    on: flags.on ?? foundOn(target?.visit?.record ?? null) ?? withoutDay(target),
    id: nextFindingId(plan.recorded.filter((one) => one.fact === 'finding' && one.unit === fact.unit)),
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
