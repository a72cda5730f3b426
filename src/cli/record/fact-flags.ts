import { FACTS, type FactKind, type FactName, isNumbered } from '../../plan/language/fact-kinds.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Call, longName } from '../command-line/verb.ts';
import { RECORD } from './record-verb.ts';

/** What the flags of `cchc record` say. */
export type RecordFlags = Call<typeof RECORD.flags>['flags'];

/** A key of a fact beside its name, its day and what it corrects. */
type FactKey = FactKind['takes'][number];

/** How the keys of facts are given: as a word, or by a flag of a name, with an example; or by another verb. */
const GIVEN_BY: Readonly<
  Record<
    FactKey,
    | { readonly word: Bilingual; readonly example: string }
    | { readonly flag: keyof RecordFlags; readonly example: string }
    | { readonly verb: 'draw' }
  >
> = {
  unit: { word: { vi: 'đơn vị', en: 'the unit' }, example: 'so-tu-phap' },
  id: { word: { vi: 'mã của hạn hoặc việc', en: 'the id of the deadline or duty' }, example: 'bao-cao-quy' },
  file: { word: { vi: 'tệp lịch', en: 'the file of the schedule' }, example: 'lich.json' },
  subject: { flag: 'subject', example: 'chuyen-doi-so' },
  round: { flag: 'round', example: 'dot-1' },
  number: { flag: 'number', example: '45/SNV-CCHC' },
  visit: { flag: 'visit', example: '2021-05-17' },
  session: { flag: 'session', example: 'morning' },
  replaces: { flag: 'replaces', example: '45/SNV-CCHC' },
  units: { flag: 'units', example: 'xa-song-phu,xa-phu-loc' },
  block: { verb: 'draw' },
  seed: { verb: 'draw' },
  commitment: { verb: 'draw' },
  excluded: { verb: 'draw' },
  witnesses: { verb: 'draw' },
  to: { flag: 'to', example: '2021-05-18' },
  demands: { flag: 'noDemands', example: '' },
  demand: { flag: 'demand', example: 'd1' },
  met: { flag: 'met', example: 'yes' },
  deadline: { flag: 'deadline', example: 'remediation' },
  until: { flag: 'until', example: '2021-07-15' },
  text: { flag: 'text', example: '"…"' },
  reason: { flag: 'reason', example: '"Giãn cách xã hội"' },
  content: { flag: 'content', example: 'II.1.a' },
  kind: { flag: 'kind', example: 'shortcoming' },
  nature: { flag: 'nature', example: '"…"' },
  cause: { flag: 'cause', example: '"…"' },
  evidence: { flag: 'evidence', example: '"…"' },
  owner: { flag: 'owner', example: '"Chánh Văn phòng"' },
  measures: { flag: 'measures', example: '"…"' },
  after: { flag: 'after', example: '10' },
  repeats: { flag: 'repeats', example: 'f1' },
};

/** The flags that are of no fact. */
const OF_ANY: readonly (keyof RecordFlags)[] = ['on', 'dryRun', 'internal'];

/** What a command line asks for, as far as its flags depend on it. */
type Asking = 'fact' | 'correct' | 'index';

/**
 * Refuses, all at once, what a fact needs and was not given, and what was given that it does not take. `words` are the keys
 * given as words. What is corrected needs its day alone, what is taken from an index nothing.
 */
export function refuseFlags(
  fact: FactName,
  asking: Asking,
  flags: RecordFlags,
  words: readonly FactKey[],
): void {
  const { needs, takes, of, name } = FACTS[fact];
  const isGiven = (key: FactKey) => {
    const by = GIVEN_BY[key];
    return (
      words.includes(key) ||
      (key === 'unit' && flags.unit.length > 0) ||
      ('flag' in by && isSet(flags[by.flag]))
    );
  };
  const asked = needs.filter((key) => !(key === 'id' && isNumbered(fact)));
  const lacking = asking === 'fact' ? asked.filter((key) => !isGiven(key)).map(wordFor) : [];
  if (asking === 'correct' && isNumbered(fact) && !isGiven('id'))
    lacking.push({ vi: 'số của kết quả (f1)', en: 'the number of the finding (f1)' });
  if (fact === 'finding' && asking === 'fact' && flags.demand === undefined)
    if (flags.until !== undefined || flags.after !== undefined)
      lacking.push({ vi: '--demand', en: '--demand' });
  if (asking === 'correct' && flags.on === undefined && !isNumbered(fact))
    lacking.push({ vi: '--on', en: '--on' });
  if (flags.replaces !== undefined && flags.reason === undefined && takes.includes('reason'))
    lacking.push({ vi: '--reason', en: '--reason' });
  if (
    flags.session !== undefined &&
    flags.visit === undefined &&
    asking === 'fact' &&
    takes.includes('visit')
  )
    lacking.push({ vi: '--visit', en: '--visit' });
  const known = [...needs, ...takes].flatMap((key) => {
    const by = GIVEN_BY[key];
    return 'flag' in by ? [by.flag] : [];
  });
  const allowed: readonly string[] = [
    ...OF_ANY,
    ...(asking === 'index' ? ['fromIndex', 'reason'] : known),
    ...(asking === 'correct' ? ['was'] : []),
    ...(asking !== 'index' && [...needs, ...takes].includes('unit') && of !== 'naming' ? ['unit'] : []),
  ];
  const excess = flagsBut(allowed, flags);
  if (lacking.length === 0 && excess === '') return;
  const sentences: Bilingual[] = [];
  if (lacking.length > 0)
    sentences.push({
      vi: `còn thiếu ${lacking.map(({ vi }) => vi).join(', ')}`,
      en: `lacks ${lacking.map(({ en }) => en).join(', ')}`,
    });
  if (excess !== '') sentences.push({ vi: `không dùng ${excess}`, en: `does not take ${excess}` });
  throw new UsageError(
    {
      vi: `${fact} (${name.vi}) ${sentences.map(({ vi }) => vi).join('; ')}`,
      en: `${fact} ${sentences.map(({ en }) => en).join('; ')}`,
    },
    exampleFor(fact, asking),
  );
}

/** Refuses the flags that go with facts only, where facts are not what is asked for. */
export function refuseAllBut(
  allowed: readonly (keyof RecordFlags)[],
  what: string,
  flags: RecordFlags,
): void {
  const excess = flagsBut(allowed, flags);
  if (excess === '') return;
  throw new UsageError({ vi: `${what} không dùng ${excess}`, en: `${what} does not take ${excess}` });
}

/** The flags that are given without being allowed, as a list; empty if none is. */
function flagsBut(allowed: readonly string[], flags: RecordFlags): string {
  const excess = Object.entries(flags).filter(([key, value]) => isSet(value) && !allowed.includes(key));
  return excess.map(([key]) => longName(key)).join(', ');
}

/** A draw, which is held by a verb of its own. */
const A_DRAW = 'cchc draw --block xa-kiem-tra --seed 482915';

/** A command line as it should be: "Ví dụ: cchc record notified so-tu-phap --on 2021-04-22 --visit 2021-05-17". */
export function exampleFor(fact: FactName, asking: Asking = 'fact'): Bilingual {
  if (fact === 'drawn') return { vi: `Ví dụ: ${A_DRAW}`, en: `For example: ${A_DRAW}` };
  const line = asking === 'index' ? [fact, '--from-index danh-sach.csv'] : exampleWords(fact, asking);
  const command = `cchc ${RECORD.name} ${line.join(' ')}`;
  return { vi: `Ví dụ: ${command}`, en: `For example: ${command}` };
}

function exampleWords(fact: FactName, asking: Asking): string[] {
  const { needs, takes } = FACTS[fact];
  if (asking === 'correct') {
    const named = (key: FactKey) =>
      needs.includes(key) && 'word' in GIVEN_BY[key] ? [GIVEN_BY[key].example] : [];
    if (isNumbered(fact)) return ['correct', ...named('unit'), fact, 'f1', '--text "…"'];
    return ['correct', ...named('unit'), fact, ...named('id'), '--on 2021-04-22'];
  }
  // A notice tells a day, and a paper that is issued has a number, though a fact may lack them.
  const shown = [...needs, ...takes.filter((key) => key === 'visit' || key === 'number')];
  const words = shown.flatMap((key) =>
    'word' in GIVEN_BY[key] && !(key === 'id' && isNumbered(fact)) ? [GIVEN_BY[key].example] : [],
  );
  const flags = shown.flatMap((key) => {
    const by = GIVEN_BY[key];
    return 'flag' in by ? [`${longName(by.flag)} ${by.example}`] : [];
  });
  return [fact, ...words, ...(isNumbered(fact) ? [] : ['--on 2021-04-22']), ...flags];
}

function wordFor(key: FactKey): Bilingual {
  const by = GIVEN_BY[key];
  if ('word' in by) return by.word;
  const name = 'flag' in by ? longName(by.flag) : key;
  return { vi: name, en: name };
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
