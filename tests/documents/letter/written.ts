import { readFileSync } from 'node:fs';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { formOf, type LetterKind, type LetterPlan } from '../../../src/documents/letter/letter.ts';
import { type WrittenLetter, writeLetter } from '../../../src/documents/letter/write-letter.ts';
import { todayOf } from '../../../src/schedule/today.ts';
import { inputOf } from '../checklist/made.ts';
import { statusIn } from './status-in.ts';

/** What letters of a plan file are written from, without date and clauses unless given. */
export async function factsOf(
  file: string,
  {
    change = (text: string) => text,
    date = null as string | null,
    asOf = null as string | null,
    internal = false,
    clauses = false,
  } = {},
): Promise<LetterFacts> {
  const input = await inputOf(file, { change, asOf, internal });
  const today = asOf === null ? todayOf(input.plan, null) : knownDate(asOf);
  const status = await statusIn(input, today);
  return { ...input, date: date === null ? null : knownDate(date), today, clauses, status, amendment: null };
}

export function kindOf(name: string): LetterKind {
  const kind = LETTER_KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`there is no kind ${name}`);
  return kind;
}

/** A letter of a kind by its id, written from the text that comes with the tool; the first one unless an id is given. */
export function written(
  facts: LetterFacts,
  name: string,
  id?: string,
  number: string | null = null,
): WrittenLetter & { readonly plan: LetterPlan } {
  const kind = kindOf(name);
  const plan = lettersOf(kind, facts).find((one) => id === undefined || one.id === id);
  if (plan === undefined) throw new Error(`there is no ${name} to ${id ?? 'anybody'}`);
  const read = (text: string) => ({ file: `texts/${text}`, text: readFileSync(`texts/${text}`, 'utf8') });
  const outline = kind.outline === 'annexed' ? read('outline.txt') : null;
  const letter = writeLetter(facts, kind, plan, { own: read(formOf(kind, plan).text), outline }, number);
  if ('words' in letter) throw new Error(letter.words.en);
  return { ...letter, plan };
}

/** The real plan with a team that has been formed, as a secretariat would write it down. */
export function withTeam(text: string): string {
  return text.replace(
    /^( {4}lead: so-noi-vu.*)$/m,
    `$1
    members:
      - { role: head, name: Nguyễn Văn Ước, agency: so-noi-vu, post: Phó Giám đốc }
      - { role: secretary, name: Trần Thị Phượng, agency: so-noi-vu, post: Chuyên viên }
      - { role: member, name: Lê Văn Tỷ, agency: so-tu-phap, post: Trưởng phòng }`,
  );
}
