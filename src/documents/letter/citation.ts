import type { CitedDocument, Decision } from '../../plan/language/decision.ts';
import { officialDate } from '../official-date.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';

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
  const summary = decision.title === null ? '' : ` ${startSmall(decision.title)}`;
  return `${shortCitation(decision)} ${officialDate(decision.date)} của ${issuerOf(facts)}${summary}`;
}

/** A legal basis: laws by name and date, other documents with number, date, issuer and summary. */
export function citedBasis({ kind, number, date, issuer, title }: CitedDocument): string {
  const name = KINDS[kind] ?? 'Văn bản';
  const named =
    title === null ? '' : startsWith(title, name) ? title : kind === 'law' ? `${name} ${title}` : null;
  const day = date === null ? '' : ` ${officialDate(date)}`;
  if (named !== null && number === null) return `${named === '' ? name : named}${day}`;
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
