import type { CivilDate } from '../../calendar/civil-date.ts';
import type { CitedDocument, Decision } from '../../plan/language/decision.ts';
import type { VisitRecord } from '../../plan/visit-record.ts';
import type { Team } from '../../plan/language/teams.ts';
import { BLANK_NUMBER, blankDate, officialDate, shownNumber } from '../official-date.ts';
import { abbreviationOf, establishmentOf, postAtAgency } from './establishing.ts';
import { formingDecision } from './formed-team.ts';
import { fullNameOf } from './inspected-field.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';
import { teamSymbol } from './team-symbol.ts';

const KINDS: Readonly<Record<string, string>> = {
  law: 'Luật',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  'official-letter': 'Công văn',
  proposal: 'Tờ trình',
  conclusion: 'Thông báo kết luận',
  other: 'Văn bản',
};

/** Type and number of the decision, as it is cited once it is known: "Quyết định số 92/QĐ-UBND". */
export function shortCitation({ kind, number }: Decision): string {
  return `${KINDS[kind] ?? 'Văn bản'} số ${number}`;
}

/** Who issued the decision: "Chủ tịch UBND tỉnh Vĩnh Long". */
export function issuerOf(facts: LetterFacts): string {
  const { agency, post } = facts.plan.decision.issuer;
  return post === null ? nameOf(facts, agency) : `${post} ${nameOf(facts, agency)}`;
}

/**
 * The decision as it is cited first: type, number, date, issuer and summary
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b).
 */
export function fullCitation(facts: LetterFacts): string {
  const { decision } = facts.plan;
  const title = decision.title === null ? '' : ` ${startSmall(decision.title)}`;
  const summary = title === '' ? summaryByName(facts) : title;
  return `${shortCitation(decision)} ${officialDate(decision.date)} của ${issuerOf(facts)}${summary}`;
}

/** What the decision is about by the name of the plan, where its own summary is not given. */
function summaryByName({ plan: { name, decision } }: LetterFacts): string {
  if (!name.startsWith('Kế hoạch ')) return '';
  // The word for a plan stands before its number already.
  return decision.kind === 'plan' ? ` về ${name.slice('Kế hoạch '.length)}` : ` ban hành ${name}`;
}

/**
 * The decision that formed a team: "Quyết định số 01/QĐ-SNV ngày 20 tháng 3 năm 2026 của Giám đốc Sở Nội vụ về việc thành
 * lập Đoàn kiểm tra". Number and date stay blank, to be filled in, as long as the plan does not record them.
 */
export function teamDecisionCitation(facts: LetterFacts, team: Team): string {
  const issued = formingDecision(facts.plan, team);
  if (issued?.isOfPlan === true) return fullCitation(facts);
  const establishment = establishmentOf(facts, team);
  const { agency, post } = establishment;
  const name = nameOf(facts, agency);
  const by = post === null || post instanceof Missing ? name : postAtAgency(post, name);
  const abbreviation = abbreviationOf(facts, establishment);
  const symbol = issued?.symbol ?? (abbreviation instanceof Missing ? 'QĐ' : `QĐ-${abbreviation}`);
  const paper = numbered(facts, { ...issued, symbol });
  return `Quyết định ${paper} của ${by} về việc thành lập ${fullNameOf(facts, team)}`;
}

/** The submission of the office on which the plan is amended, to which number and date are given later. */
export function submissionCitation(facts: LetterFacts): string {
  const { office } = facts.plan;
  const abbreviation = office.symbol?.split('-')[0] ?? null;
  return `Tờ trình ${numbered(facts, { symbol: abbreviation === null ? 'TTr' : `TTr-${abbreviation}` })}`;
}

/** The notice that was sent to a unit: "Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026", blank where it is not known. */
export function noticeCitation(facts: LetterFacts, notified: VisitRecord['notified']): string {
  return letterCitation(facts, { number: notified?.document ?? null, on: notified?.sent ?? null });
}

/** A paper on record: its number, with or without its symbol, and its day; null: not known. */
export interface RecordedPaper {
  readonly number: string | null;
  readonly on: CivilDate | null;
}

/** A letter of the office on record: "Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026", blank where it is not known. */
export function letterCitation(facts: LetterFacts, paper: RecordedPaper): string {
  const kind = /^[^/]*\/TB-/.test(paper.number ?? '') ? 'Thông báo' : 'Công văn';
  return paperCitation(facts, paper, { kind, symbol: facts.plan.office.symbol });
}

/** The conclusion of a visit by a team: "Thông báo kết luận kiểm tra số 12/TB-ĐKT ngày 26 tháng 4 năm 2026". */
export function conclusionCitation(facts: LetterFacts, paper: RecordedPaper, team: Team | undefined): string {
  const symbol = `TB-${teamSymbol(team?.name ?? 'Đoàn kiểm tra')}`;
  const kind = /^[^/]*\/KL-/.test(paper.number ?? '') ? 'Kết luận kiểm tra' : 'Thông báo kết luận kiểm tra';
  return paperCitation(facts, paper, { kind, symbol });
}

/** A paper on record by its kind, with the usual symbol where only its number is known; one that says its kind is cited so. */
function paperCitation(
  facts: LetterFacts,
  { number, on: date }: RecordedPaper,
  { kind, symbol }: { readonly kind: string; readonly symbol: string | null },
): string {
  const known = number?.replace(/^số\s+/i, '') ?? null;
  if (known === null || /^\d+$/.test(known))
    return `${kind} ${numbered(facts, { number: known, symbol, date })}`;
  const day = date === null ? blankDate(facts.plan.year) : officialDate(date);
  return /^\d/.test(known) ? `${kind} số ${known} ${day}` : `${known} ${day}`;
}

/** Number, symbol and date of a paper, blank where they are not known: "số 05/QĐ-SNV ngày 05 tháng 3 năm 2021". */
function numbered(
  { plan }: Pick<LetterFacts, 'plan'>,
  paper: {
    readonly number?: string | null;
    readonly symbol: string | null;
    readonly date?: CivilDate | null;
  },
): string {
  const { number = null, symbol, date = null } = paper;
  const shown = number === null ? BLANK_NUMBER : shownNumber(number);
  const day = date === null ? blankDate(plan.year) : officialDate(date);
  return `số ${symbol === null ? shown : `${shown}/${symbol}`} ${day}`;
}

/** A legal basis: laws by name and date, without number (I.II.6.a); other documents with number, date, issuer and summary. */
export function citedBasis({ kind, number, date, issuer, title }: CitedDocument): string {
  const name = KINDS[kind] ?? 'Văn bản';
  const named =
    title === null ? '' : startsWith(title, name) ? title : kind === 'law' ? `${name} ${title}` : null;
  const day = date === null ? '' : ` ${officialDate(date)}`;
  if (named !== null && (number === null || (kind === 'law' && title !== null)))
    return `${named === '' ? name : named}${day}`;
  const head = number === null ? name : `${name} số ${number}`;
  const by = issuer === null ? '' : ` của ${issuer}`;
  return `${head}${day}${by}${title === null ? '' : ` ${startSmall(title)}`}`;
}

function startsWith(text: string, beginning: string): boolean {
  return text.toLowerCase().startsWith(beginning.toLowerCase());
}

/** A summary goes on in the middle of a sentence, unless it begins with the name of a document. */
function startSmall(title: string): string {
  const isName = Object.values(KINDS).some((name) => title.startsWith(`${name} `));
  const summary = title.charAt(0).toLowerCase() + title.slice(1);
  return isName ? `về ${title}` : summary;
}
