import { fold } from '../../plan/fold.ts';
import type { Member, Role } from '../../plan/language/teams.ts';
import type { Source } from '../../plan/source.ts';
import type { OfficialDocument, Signature } from '../document.ts';
import { abbreviationOf, establishmentOf, postAtAgency } from './establishing.ts';
import { agencyOf, type LetterFacts, nameOf, parentNameOf } from './letter-facts.ts';
import { fill, type TextProblem } from './text/fill.ts';
import { formOf, type LetterKind, type LetterPlan, type PaperForm, type Sender } from './letter.ts';
import { bracketed, printedForms } from './open-values.ts';
import { withGaps } from './text/escape.ts';
import { readBlocks, readLines, readSections, type Sections } from './text/markup.ts';
import { Missing, type Tags } from './tags/tag-values.ts';
import { teamSymbol } from './team-symbol.ts';
import { capitals, type Signing, signingForEstablishing, signingForUnit, signingOf } from './signature.ts';

/** A letter, written, and the facts that it lacks; each of them is marked in it as a gap. */
export interface WrittenLetter {
  readonly document: OfficialDocument;
  readonly missing: readonly Missing[];
}

/** What a letter is written from: the text of its kind, and that of the outline which goes with some kinds. */
export interface LetterTexts {
  readonly own: Source;
  readonly outline: Source | null;
}

/** What is wrong with a text, and in which file. */
export interface FaultyText extends TextProblem {
  readonly file: string;
}

/**
 * Writes one letter from the text of its kind, with the number given at signing, or null; what is on record of it comes first.
 * The values of the plan and its directory that are `open` stand for others and are marked as gaps. Returns what is wrong with a text instead,
 * if anything is.
 */
export function writeLetter(
  facts: LetterFacts,
  kind: LetterKind,
  letter: LetterPlan,
  texts: LetterTexts,
  number: string | null,
  open: readonly string[] = [],
): WrittenLetter | FaultyText {
  const form = formOf(kind, letter);
  const own = kind.outline === 'itself' ? asOutline(texts.own) : texts.own;
  const words = open.flatMap(printedForms);
  const filled = filledSections(own, letter.tags, words);
  if ('words' in filled) return filled;
  const { parts } = filled.sections;
  if (form.shape === 'annex' ? isEmpty(filled.sections) : (parts.noiDung ?? '').trim() === '')
    return { ...EMPTY, file: own.file };
  const outline = filled.sections.annexes.length === 0 ? outlineOf(texts, letter, words) : null;
  if (outline !== null && 'words' in outline) return outline;
  const { annexes } = (outline ?? filled).sections;
  const isOpen = (value: string | null): value is string => value !== null && open.includes(value);
  const marked = (value: string | null) => (value === null ? null : bracketed(value, open));
  const lines = (part: string | undefined) => readLines(part ?? '');
  const head = headOf(facts, form, letter);
  const signing =
    form.shape === 'annex'
      ? { signatures: [], missing: [] }
      : signaturesOf(facts, letter, { left: lines(parts.kyTrai), below: lines(parts.kyDuoi) });
  const missing = [...filled.missing, ...(outline?.missing ?? []), ...head.missing, ...signing.missing];
  const isDecision = form.shape === 'decision';
  const known = letter.issued ?? letter.onRecord ?? null;
  const date = known?.date ?? facts.date;
  return {
    missing,
    document: {
      ...head.parts,
      parent: marked(head.parts.parent),
      issuer: bracketed(head.parts.issuer, open),
      place: marked(head.parts.place),
      symbol: known?.symbol ?? head.parts.symbol,
      number: known?.number ?? number,
      date,
      year: date === null ? facts.plan.year : Number(date.slice(0, 4)),
      title: lines(parts.loai)[0] ?? null,
      summary: lines(parts.trichYeu)[0] ?? '',
      addressees: lines(parts.kinhGui),
      authority: isDecision ? authorityOf(facts, letter) : null,
      bases: lines(parts.canCu),
      enacting: isDecision ? 'QUYẾT ĐỊNH:' : null,
      body: readBlocks(parts.noiDung ?? ''),
      signatures: signing.signatures.map((one) =>
        isOpen(one.name) ? { ...one, name: `[${one.name}]` } : one,
      ),
      recipients: lines(parts.noiNhan),
      annexes: annexes.map((annex) => ({
        title: readLines(annex.title)[0] ?? '',
        landscape: annex.landscape,
        blocks: readBlocks(annex.text),
      })),
      annexesAlone: form.shape === 'annex',
    },
  };
}

/** A text with its tags filled in, cut into its parts. */
interface FilledSections {
  readonly sections: Sections;
  readonly missing: readonly Missing[];
}

/** The outline that goes with a letter; null where none does. */
function outlineOf(
  { outline }: LetterTexts,
  letter: LetterPlan,
  open: readonly string[],
): FilledSections | FaultyText | null {
  if (outline === null) return null;
  const filled = filledSections(asOutline(outline), { ...letter.tags, ...letter.outlineTags }, open);
  return 'sections' in filled && isEmpty(filled.sections) ? { ...EMPTY, file: outline.file } : filled;
}

function filledSections(
  { file, text }: Source,
  tags: Tags,
  open: readonly string[],
): FilledSections | FaultyText {
  const filled = fill(text, tags);
  if ('words' in filled) return { ...filled, file };
  const sections = readSections(withGaps(filled.text, open));
  return 'words' in sections ? { ...sections, file } : { sections, missing: filled.missing };
}

/** The text of an outline; one that has no parts is its content, under the usual title. */
function asOutline(source: Source): Source {
  if (/^==/m.test(source.text)) return source;
  const title = 'Đề cương báo cáo phục vụ kiểm tra công tác {linh_vuc} năm {nam}';
  return { ...source, text: `== phụ lục: ${title}\n${source.text}` };
}

/** Whether no annex of a text says anything. */
function isEmpty({ annexes }: Sections): boolean {
  return annexes.every(({ text }) => text.trim() === '');
}

const EMPTY: TextProblem = {
  words: { vi: 'không có nội dung', en: 'has no body' },
  advice: {
    vi: 'Thư cần phần "== nội dung"; phụ lục cần phần "== phụ lục: Tên".',
    en: 'A letter needs the part of its body, an annex a part of its own: see docs/van-ban.md.',
  },
};

type HeadParts = Pick<OfficialDocument, 'parent' | 'issuer' | 'symbol' | 'place'>;

/** Who issues the paper, its symbol and its place: the office under its parent, or the team under the office. */
function headOf(
  facts: LetterFacts,
  { type, shape }: PaperForm,
  { sender }: LetterPlan,
): { readonly parts: HeadParts; readonly missing: readonly Missing[] } {
  const { office, teams } = facts.plan;
  const place = shape === 'minutes' ? null : (office.place ?? facts.directory.province);
  const missing = office.symbol === null ? [new Missing('office.symbol', 'ký hiệu')] : [];
  const symbol = office.symbol ?? '[ký hiệu]';
  const [abbreviation = symbol] = symbol.split('-');
  if (sender.by === 'establisher') {
    const { agency: id, isIssuer } = sender.establishment;
    const found = abbreviationOf(facts, sender.establishment);
    const abbreviation = found instanceof Missing ? `[${found.name}]` : found;
    return {
      parts: {
        parent: isIssuer ? null : parentNameOf(facts, id),
        issuer: wholeName(nameOf(facts, id)),
        symbol: type === null ? [abbreviation, ...drafterOf(facts)].join('-') : `${type}-${abbreviation}`,
        place,
      },
      missing: found instanceof Missing ? [found] : [],
    };
  }
  if (sender.by === 'team') {
    const team = teams.find(({ id }) => id === sender.team);
    const issuer = team?.name ?? 'Đoàn kiểm tra';
    return {
      parts: {
        parent:
          team === undefined
            ? nameOf(facts, office.agency)
            : nameOf(facts, establishmentOf(facts, team).agency),
        issuer,
        symbol: `${type ?? ''}-${teamSymbol(issuer)}`.replace(/^-/, ''),
        place,
      },
      missing: [],
    };
  }
  if (sender.by === 'unit') {
    const { short } = agencyOf(facts, sender.unit);
    return {
      parts: {
        parent: parentNameOf(facts, sender.unit),
        issuer: wholeName(nameOf(facts, sender.unit)),
        symbol: [type ?? 'CV', ...(short === null ? [] : [short])].join('-'),
        place: placeOf(facts, sender.unit),
      },
      missing: [],
    };
  }
  return {
    parts: {
      parent: parentNameOf(facts, office.agency),
      issuer: nameOf(facts, office.agency),
      symbol: type === null ? symbol : `${type}-${abbreviation}`,
      place,
    },
    missing,
  };
}

/** Where a unit dates its papers: a people's committee at its locality, others where the office of their level does; a blank where nobody knows. */
function placeOf(facts: LetterFacts, unit: string): string {
  const { isLocality, name, level } = agencyOf(facts, unit);
  if (isLocality) return name.replace(/^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Phường|Xã) /u, '');
  const isBesideOffice = level === agencyOf(facts, facts.plan.office.agency).level;
  return isBesideOffice ? (facts.plan.office.place ?? facts.directory.province) : '…………';
}

/** What stands for whoever drafted an official letter of the plan's issuer in its symbol, where its decision says so in letters. */
function drafterOf({ plan }: LetterFacts): string[] {
  const symbol = plan.decision.filing?.symbol ?? '';
  return /^\p{Lu}+$/u.test(symbol) ? [symbol] : [];
}

/** The name of a people's committee as the head of its own paper has it. */
function wholeName(name: string): string {
  return name.replace(/^UBND /, 'Ủy ban nhân dân ');
}

/** Who decides, in capitals; null while the post is not known. */
function authorityOf(facts: LetterFacts, { sender }: LetterPlan): string | null {
  if (sender.by !== 'establisher') return null;
  const { agency, post } = sender.establishment;
  if (post instanceof Missing) return null;
  const name = wholeName(nameOf(facts, agency));
  return capitals(post === null ? name : postAtAgency(post, name));
}

/** Who signs a paper that is no team's. */
function signingBeside(facts: LetterFacts, sender: Exclude<Sender, { readonly by: 'team' }>): Signing {
  switch (sender.by) {
    case 'office':
      return signingOf(facts);
    case 'establisher':
      return signingForEstablishing(sender.establishment);
    case 'unit':
      return signingForUnit(facts, sender.unit);
    default:
      return sender satisfies never;
  }
}

function signaturesOf(
  facts: LetterFacts,
  { sender, visits, signatures: own }: LetterPlan,
  others: { readonly left: readonly string[]; readonly below: readonly string[] },
): { readonly signatures: readonly Signature[]; readonly missing: readonly Missing[] } {
  const blank = (line: string): Signature => ({ lines: [capitals(line)], name: null });
  const around = (signature: Signature, left = others.left.map(blank)) => [
    ...left,
    signature,
    ...others.below.map(blank),
  ];
  if (own !== undefined)
    return {
      signatures: [...others.left.map(blank), ...own, ...others.below.map(blank)],
      missing: [],
    };
  if (sender.by !== 'team') {
    const { signature, missing } = signingBeside(facts, sender);
    return { signatures: around(signature), missing };
  }
  const team = facts.plan.teams.find(({ id }) => id === sender.team);
  const isAside = ({ agency }: Member) => visits.some(({ standAside }) => standAside.includes(agency));
  const inRole = (role: Role) => (team?.members ?? []).filter((member) => member.role === role);
  const nameOfFirst = (role: Role) => inRole(role).find((member) => !isAside(member))?.name ?? null;
  const signs: Signature = inRole('head').some(isAside)
    ? { lines: ['KT. TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'], name: nameOfFirst('deputy') }
    : { lines: ['TRƯỞNG ĐOÀN'], name: nameOfFirst('head') };
  const left = others.left.map((line) => ({
    ...blank(line),
    name: fold(line) === 'thu ky' ? nameOfFirst('secretary') : null,
  }));
  return { signatures: around(signs, left), missing: [] };
}
