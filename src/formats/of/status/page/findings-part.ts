import { contentItemsOf } from '../../../../follow-up/content-items.ts';
import { findingTotals, type KindCounts } from '../../../../follow-up/totals/finding-totals.ts';
import { FINDING_KIND_NAMES, FINDING_KINDS } from '../../../../plan/language/findings.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { capital } from '../../../../words/names.ts';
import { xmlText } from '../../../xml.ts';
import { type FindingRow, findingRows } from '../finding-rows.ts';
import type { StatusView } from '../status-view.ts';
import { findingsTitle, titleText, WORDS } from '../summary.ts';

const TEXT = {
  title: { vi: 'Kết quả kiểm tra theo nội dung', en: 'Findings by content' },
  picture: {
    vi: 'Số kết quả kiểm tra theo nội dung và loại',
    en: 'Numbers of findings by content and kind',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many findings of each kind are on record of a content item. */
interface ContentCount {
  readonly reference: string;
  readonly text: string;
  readonly counts: KindCounts;
}

/** The findings of issued conclusions: as bars by content item, and those that are listed in a table; empty where there are none. */
export function htmlFindings(view: StatusView): string {
  const counts = contentCounts(view);
  const { language } = view;
  if (counts.every(({ counts: of }) => FINDING_KINDS.every((kind) => of[kind] === 0))) return '';
  return [
    `<section id="ket-qua" aria-labelledby="h-ket-qua"><h2 id="h-ket-qua">${TEXT.title[language]}</h2>`,
    bars(counts, view),
    listed(findingRows(view), view),
    '</section>',
  ].join('\n');
}

function contentCounts({ plan, status }: StatusView): ContentCount[] {
  const counts = new Map(findingTotals(plan, status).byContent.map((one) => [one.item, one.counts]));
  return contentItemsOf(plan).map((item) => ({
    reference: item.reference,
    text: item.item.text,
    counts: counts.get(item) ?? NOTHING_FOUND,
  }));
}

const NOTHING_FOUND: KindCounts = { strength: 0, shortcoming: 0, violation: 0 };

const WIDTH = 640;
/** How far bars stand in from the names above them, and the room for words behind the longest. */
const INDENT = 16;
const WORDS_ROOM = 120;
const ROW = 22;
const GAP = 10;
/** Letters of a name that its room holds. */
const LONGEST_NAME = 80;

/** Bars side by side below each other, a row for each kind that was found, told apart by their pattern and by words. */
function bars(counts: readonly ContentCount[], { language }: StatusView): string {
  const most = Math.max(1, ...counts.flatMap(({ counts: of }) => FINDING_KINDS.map((kind) => of[kind])));
  const unit = (WIDTH - INDENT - WORDS_ROOM) / most;
  const parts: string[] = [];
  let y = 4;
  for (const { reference, text, counts: of } of counts) {
    const found = FINDING_KINDS.filter((kind) => of[kind] > 0);
    const name = `${reference}. ${text}`;
    const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    parts.push(`<text class="n" x="0" y="${y + 15}">${xmlText(shown)}</text>`);
    y += ROW;
    for (const kind of found) {
      const width = Math.max(2, Math.round(of[kind] * unit));
      const words = `${of[kind]} ${FINDING_KIND_NAMES[kind][language]}`;
      parts.push(
        `<rect class="k" x="${INDENT}" y="${y + 2}" width="${width}" height="${ROW - 6}" fill="url(#k-${kind})"/>`,
        `<text x="${INDENT + width + 6}" y="${y + 15}">${words}</text>`,
      );
      y += ROW;
    }
    if (found.length === 0) {
      parts.push(`<text class="m" x="${INDENT}" y="${y + 15}">0</text>`);
      y += ROW;
    }
    y += GAP;
  }
  const label = TEXT.picture[language];
  const said = counts
    .map(
      ({ reference, counts: of }) =>
        `${reference}: ${FINDING_KINDS.map((kind) => `${of[kind]} ${FINDING_KIND_NAMES[kind][language]}`).join(', ')}`,
    )
    .join('; ');
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><svg class="bars" role="img" aria-labelledby="b-ten b-ke" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}">`,
    `<title id="b-ten">${label}</title><desc id="b-ke">${xmlText(said)}</desc>`,
    PATTERNS,
    ...parts,
    '</svg></div>',
  ].join('\n');
}

/** Blank for strengths, hatched for shortcomings, full for violations: so that no colour is needed. */
const PATTERNS = [
  '<defs>',
  '<pattern id="k-strength" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="b" width="6" height="6"/></pattern>',
  '<pattern id="k-shortcoming" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="b" width="6" height="6"/><path class="s" d="M0 6L6 0M-1 1L1 -1M5 7L7 5"/></pattern>',
  '<pattern id="k-violation" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f" width="6" height="6"/></pattern>',
  '</defs>',
].join('');

function listed(rows: readonly FindingRow[], { language, findings }: StatusView): string {
  if (rows.length === 0) return '';
  const heads = [
    WORDS.unit,
    WORDS.number,
    WORDS.content,
    WORDS.kind,
    WORDS.finding,
    WORDS.demand,
    WORDS.deadline,
    WORDS.state,
  ];
  const body = rows.map((row) => {
    const { unit, id, content, kind, text, demand, due, state, isLate } = row;
    const cells = [id, content, capital(kind), text, demand, due, state];
    return `<tr${isLate ? ' class="late"' : ''}><td role="rowheader">${xmlText(unit)}</td>${cells.map((cell) => `<td>${xmlText(cell)}</td>`).join('')}</tr>`;
  });
  return [
    `<h3 id="h-kien-nghi">${titleText(findingsTitle(findings), rows.length, language)}</h3>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="h-kien-nghi"><table class="all">',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head[language]}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n');
}
