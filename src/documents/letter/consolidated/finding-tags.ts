import type { CampaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import type {
  ContentFindings,
  FoundAt,
  KindCounts,
  RepeatedFinding,
} from '../../../follow-up/totals/finding-totals.ts';
import type { ContentItem } from '../../../follow-up/content-items.ts';
import { shownCount } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { enumeration, withinSentence, withoutSign } from '../sentences.ts';
import { wordingValues } from '../tags/common-tags.ts';
import { topicTags } from '../tags/item-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { Missing } from '../tags/tag-values.ts';
import { cellCount, fitsText, numbered } from './figures.ts';
import type { VisitLabels } from './visit-labels.ts';

/** What conclusions found, by content item and kind; common faults; faults that repeat earlier ones; violations; strengths. */
export function findingTags(
  facts: LetterFacts,
  { findings, coverage }: CampaignTotals,
  labels: VisitLabels,
): Tags {
  const { all, counts, byContent, common, repeated } = findings;
  const names = contentNames(facts, byContent);
  const found = (one: FoundAt): Tags => foundTags(facts, one, labels);
  const ofKind = (kind: FoundAt['finding']['kind']) => all.filter(({ finding }) => finding.kind === kind);
  const strengths = ofKind('strength');
  const violations = ofKind('violation');
  const units = new Set(all.map(({ visit }) => visit.visit.unit ?? visit.visit.id)).size;
  return {
    co_ket_qua: all.length > 0,
    co_ket_luan_khong_ghi: all.length === 0 && coverage.concluded > 0,
    so_ket_qua: shownCount(all.length),
    cac_ket_qua: kindWords(counts),
    so_don_vi_co_ket_qua: shownCount(units),
    theo_noi_dung: byContent.map((one) =>
      contentRow(one.counts, one.faulty.length, names.get(one.item) ?? ''),
    ),
    tong_noi_dung: [contentRow(counts, faultyUnits(all), 'Tổng số')],
    co_uu_diem: strengths.length > 0,
    uu_diem_trong_bai: fitsText(strengths),
    so_uu_diem: shownCount(strengths.length),
    uu_diem: numbered(strengths.map(found)),
    co_vi_pham: violations.length > 0,
    vi_pham_trong_bai: fitsText(violations),
    so_vi_pham: shownCount(violations.length),
    vi_pham: numbered(violations.map(found)),
    co_pho_bien: common.length > 0,
    pho_bien: common.map((one) => ({
      muc: withinSentence(names.get(one.item) ?? '', facts.directory),
      cac_loi: kindWords({ ...one.counts, strength: 0 }),
      so_don_vi: shownCount(one.faulty.length),
      co_liet_ke: fitsText(one.faulty),
      liet_ke: enumeration([...new Set(one.faulty.map(labels.of))]),
    })),
    co_lap_lai: repeated.length > 0,
    lap_lai_trong_bai: fitsText(repeated),
    so_lap_lai: shownCount(repeated.length),
    lap_lai: numbered(
      repeated.map((one) => ({ ...found(one), lan_truoc: earlierWords(facts, one, labels) })),
    ),
  };
}

/** "03 ưu điểm, 09 hạn chế và 01 vi phạm"; what there is none of is left out. */
export function kindWords({ strength, shortcoming, violation }: KindCounts): string {
  const named: readonly (readonly [number, string])[] = [
    [strength, 'ưu điểm'],
    [shortcoming, 'hạn chế'],
    [violation, 'vi phạm'],
  ];
  return enumeration(named.flatMap(([count, name]) => (count === 0 ? [] : [`${shownCount(count)} ${name}`])));
}

function faultyUnits(all: readonly FoundAt[]): number {
  const faulty = all.filter(({ finding }) => finding.kind !== 'strength');
  return new Set(faulty.map(({ visit }) => visit.visit.unit ?? visit.visit.id)).size;
}

function contentRow({ strength, shortcoming, violation }: KindCounts, units: number, ten: string): Tags {
  return {
    ten,
    so_uu_diem: cellCount(strength),
    so_han_che: cellCount(shortcoming),
    so_vi_pham: cellCount(violation),
    so_don_vi: cellCount(units),
  };
}

/** What content items are called in a table, with their subject where there are several. */
function contentNames(
  facts: LetterFacts,
  contents: readonly ContentFindings[],
): ReadonlyMap<ContentItem | null, string> {
  const { plan } = facts;
  const items = contents.flatMap(({ item }) => item ?? []);
  const values = wordingValues(facts, 'đơn vị được kiểm tra', []);
  const topics = topicTags(
    facts,
    items.map(({ item }) => item),
    values,
    new Missing('content', 'nội dung kiểm tra'),
  );
  const names = new Map<ContentItem | null, string>([[null, 'Nội dung khác']]);
  for (const [index, item] of items.entries()) {
    const { muc } = topics[index] ?? {};
    const subject =
      plan.subjects.length < 2 ? undefined : plan.subjects.find(({ id }) => id === item.subject);
    const name = typeof muc === 'string' ? muc : '';
    names.set(
      item,
      subject === undefined ? name : `${name} (${withinSentence(subject.name, facts.directory)})`,
    );
  }
  return names;
}

/** A finding within a sentence, with who is responsible as far as that is on record. */
function foundTags({ directory }: LetterFacts, { visit, finding }: FoundAt, labels: VisitLabels): Tags {
  return {
    don_vi: labels.of(visit),
    noi_dung: withoutSign(finding.text ?? ''),
    co_tinh_chat: finding.nature !== null,
    tinh_chat: withinSentence(withoutSign(finding.nature ?? ''), directory),
    co_trach_nhiem: finding.owner !== null,
    trach_nhiem: finding.owner ?? '',
  };
}

/** Where a fault was found before: in the same campaign by its conclusion, or in that of an earlier year. */
function earlierWords(
  { plan }: LetterFacts,
  { reference, earlier }: RepeatedFinding,
  labels: VisitLabels,
): string {
  if (earlier !== null) {
    const { visit, finding } = earlier;
    return `${labels.of(visit)}: ${withoutSign(finding.text ?? '')}`;
  }
  const years = [...(reference?.plan ?? '').matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  const [year] = years;
  return years.length === 1 && year !== undefined && year < plan.year
    ? `kết quả kiểm tra năm ${year}`
    : 'kết quả của lần kiểm tra trước';
}
