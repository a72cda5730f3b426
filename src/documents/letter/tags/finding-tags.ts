import { contentItemMeant } from '../../../follow-up/content-items.ts';
import { isOfPlan, readFindingReference, repeatedFinding } from '../../../plan/finding-reference.ts';
import type { FindingKind } from '../../../plan/language/findings.ts';
import type { TextItem } from '../../../plan/language/texts.ts';
import { type StandingFact, standingFacts } from '../../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { conclusionCitation } from '../citation.ts';
import { issuedConclusion } from '../concluded.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { responsibleWords, withinSentence, withoutSign } from '../sentences.ts';
import { teamsOf } from './common-tags.ts';
import type { Tags } from './tag-values.ts';

/** The findings on a visit by the content items that they are about; those of no item of the plan last. */
export interface FoundByItem {
  readonly items: readonly { readonly item: TextItem; readonly findings: readonly StandingFact[] }[];
  readonly others: readonly StandingFact[];
}

/** What was found on a visit of each of its content items, and of any other that a finding names. */
export function foundByItem(
  { plan }: Pick<LetterFacts, 'plan'>,
  { visit }: ScheduledVisit,
  content: readonly TextItem[],
): FoundByItem {
  const found = (visit.record?.findings ?? []).map((finding) => ({
    finding,
    item: contentItemMeant(plan, finding.content ?? '', visit.subject)?.item ?? null,
  }));
  const named = found.flatMap(({ item }) => item ?? []);
  const items = [...new Set([...content, ...named])];
  return {
    items: items.map((item) => ({
      item,
      findings: found.filter((one) => one.item === item).map(({ finding }) => finding),
    })),
    others: found.filter(({ item }) => item === null).map(({ finding }) => finding),
  };
}

/** What a conclusion says of one content item by what was found there. */
export function findingTags(
  facts: LetterFacts,
  scheduled: ScheduledVisit,
  findings: readonly StandingFact[],
): Tags {
  const of = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind);
  const strengths = of('strength');
  const shortcomings = of('shortcoming');
  const violations = of('violation');
  const faultsOf = (some: readonly StandingFact[], what: string) =>
    some.map((finding) => faultTags(facts, scheduled, finding, what));
  return {
    co_uu_diem: strengths.length > 0,
    uu_diem: strengths.map((finding) => ({ ket_qua: withoutSign(finding.text ?? '') })),
    co_han_che: shortcomings.length > 0,
    han_che: faultsOf(shortcomings, 'Hạn chế'),
    co_vi_pham: violations.length > 0,
    vi_pham: faultsOf(violations, 'Vi phạm'),
    khong_han_che: shortcomings.length === 0 && violations.length === 0,
  };
}

function faultTags(facts: LetterFacts, scheduled: ScheduledVisit, finding: StandingFact, what: string): Tags {
  const { text, evidence, nature, cause, owner, measures } = finding;
  const within = (words: string | null) =>
    words === null ? '' : withinSentence(withoutSign(words), facts.directory);
  const repeated = repetitionWords(facts, scheduled, finding);
  return {
    ket_qua: withoutSign(text ?? ''),
    co_lap_lai: repeated !== '',
    lap_lai: repeated === '' ? '' : `${what} này ${repeated}`,
    co_chung_cu: evidence !== null,
    chung_cu: within(evidence),
    co_tinh_chat: nature !== null,
    tinh_chat: within(nature),
    co_nguyen_nhan: cause !== null,
    nguyen_nhan: within(cause),
    co_trach_nhiem: owner !== null,
    trach_nhiem: owner === null ? '' : responsibleWords(owner),
    co_bien_phap: measures !== null,
    bien_phap: within(measures),
  };
}

/**
 * That a fault was told before, and where: "đã được kiến nghị tại kết luận kiểm tra năm 2020, nay lặp lại", within the plan
 * with number and day of the conclusion; empty where it repeats none.
 */
function repetitionWords(facts: LetterFacts, { visit }: ScheduledVisit, finding: StandingFact): string {
  const reference = finding.repeats === null ? null : readFindingReference(finding.repeats);
  if (reference === null) return '';
  const { plan, directory } = facts;
  const { unit } = reference;
  const isOther = unit !== null && unit !== visit.unit && directory.get(unit) !== undefined;
  const of = isOther ? ` đối với ${nameOf(facts, unit)}` : '';
  if (!isOfPlan(reference, plan.id)) {
    const [year = null] = /(?:19|20)\d\d(?!\d)/.exec(reference.plan ?? '') ?? [];
    return `đã được kiến nghị${of} tại ${year === null ? 'kết luận kiểm tra trước' : `kết luận kiểm tra năm ${year}`}, nay lặp lại`;
  }
  const repeated = repeatedFinding(finding, reference, standingFacts(plan));
  if (repeated === undefined) return '';
  const told = repeated.demand === null ? 'đã được nêu' : 'đã được kiến nghị';
  const at = facts.schedule.visits.find(({ visit: { record } }) =>
    record?.findings.some(({ path }) => path === repeated.path),
  );
  const issued = at === undefined ? null : issuedConclusion(at.visit);
  if (at === undefined || issued === null) return `${told}${of} trước đây, nay lặp lại`;
  const [team] = teamsOf(facts, [at]);
  return `${told}${of} tại ${conclusionCitation(facts, issued, team)}, nay lặp lại`;
}
