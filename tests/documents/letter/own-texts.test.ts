import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { formOf, type LetterKind, type LetterPlan } from '../../../src/documents/letter/letter.ts';
import { type WrittenLetter, writeLetter } from '../../../src/documents/letter/write-letter.ts';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { faultsOf } from './checker.ts';
import { factsIn, SITUATIONS, type SituationName } from './situations.ts';
import { factsOf, kindOf, withTeam } from './written.ts';

/** The texts that came with the first version, as agencies have copied and kept them. */
const KEPT = 'tests/documents/letter/own-texts';
const FEATURES = 'tests/plan/fixtures/features';

/** What no text of an agency may be filled with, whatever it says itself. */
const RULES = new Set([
  'a clause of the plan',
  'an id',
  'a word of the language',
  'what is no word',
  'a paragraph without its sign',
  'blanks and signs',
  'sentences without a blank between',
  'a small letter at the beginning',
  'an unannounced unit',
]);

const CHOSEN: readonly SituationName[] = [
  'every key for letters',
  'no key for letters',
  'a district that has named one commune of two',
  'one unit for two subjects by two teams',
  'an inspection by report',
  'an unannounced visit, told outside',
];

const PLANS: readonly (readonly [name: string, facts: () => Promise<LetterFacts>])[] = [
  ...[VINH_LONG, TWO_LEVELS].map((file) => [file, () => factsOf(file, { change: withTeam })] as const),
  ...readdirSync(FEATURES).map((name) => [name, () => factsOf(`${FEATURES}/${name}/plan.yaml`)] as const),
  ...CHOSEN.map((name) => [name, () => factsIn(SITUATIONS[name])] as const),
];

type IsKept = (file: string) => boolean;

/** The texts that the first version had; kinds that came later have today's. */
const OF_FIRST_VERSION = new Set(readdirSync(KEPT));
const hasAll: IsKept = (file) => OF_FIRST_VERSION.has(file);

/** Which of the texts an agency has kept; the others are today's. */
const SHELVES: readonly (readonly [name: string, isKept: IsKept])[] = [
  ['all texts', hasAll],
  ['the text of the outline', (file) => file === 'outline.txt'],
];

function write(facts: LetterFacts, kind: LetterKind, plan: LetterPlan, isKept: IsKept): WrittenLetter {
  const read = (name: string) => {
    const file = `${isKept(name) ? KEPT : 'texts'}/${name}`;
    return { file, text: readFileSync(file, 'utf8') };
  };
  const outline = kind.outline === 'annexed' ? read('outline.txt') : null;
  const letter = writeLetter(facts, kind, plan, { own: read(formOf(kind, plan).text), outline }, null);
  if ('words' in letter) throw new Error(`${letter.file}: ${letter.words.en}`);
  return letter;
}

/** What such a letter says, on one line. */
function said(facts: LetterFacts, name: string, isKept: IsKept = hasAll): string {
  const kind = kindOf(name);
  const [plan] = lettersOf(kind, facts);
  if (plan === undefined) throw new Error(`there is no ${name}`);
  return officialText(write(facts, kind, plan, isKept).document).replace(/\s+/g, ' ');
}

describe.each(SHELVES)('%s of the first version, kept by an agency', (_, isKept) => {
  it.each(PLANS)('can be sent, of %s', async (_, factsOfPlan) => {
    const facts = await factsOfPlan();
    const faults = LETTER_KINDS.flatMap((kind) =>
      lettersOf(kind, facts).flatMap((plan) => {
        const { document, missing } = write(facts, kind, plan, isKept);
        const { addressee, visits } = plan;
        const secret = ['Xã Long Thạnh'];
        const about = { kind: kind.name, facts, addressee, visits, secret, isDraft: missing.length > 0 };
        const asked = missing.map(({ key }) => key);
        // Who receives the team was asked for in the minutes too.
        const known = ['reception', ...write(facts, kind, plan, () => false).missing.map(({ key }) => key)];
        return [
          ...faultsOf(document, about).filter(({ rule }) => RULES.has(rule)),
          ...asked.filter((key) => !known.includes(key)).map((key) => ({ rule: 'asks for', text: key })),
        ].map(({ rule, text }) => `${kind.name} ${plan.id}: ${rule}: ${text}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('what the tags of the first version mean', () => {
  it('names among the tasks the report and its day, which no other tag told', async () => {
    const notice = said(await factsIn(SITUATIONS['every key for letters']), 'notice');
    expect(notice.match(/gửi về Sở Nội vụ chậm nhất thứ \S+, ngày \d\d tháng \d+ năm 2026/g)).toHaveLength(1);
  });

  it('heads findings with what is inspected, not with a sentence about it', async () => {
    const facts = await factsIn(SITUATIONS['no key for letters']);
    for (const name of ['minutes', 'conclusion', 'outline']) {
      const text = said(facts, name);
      expect(text, name).toContain('Kế hoạch CCHC và kết quả');
      expect(text, name).not.toContain('Xem xét, đánh giá');
    }
  });

  it('asks of an outline the content of a subject once', async () => {
    const facts = await factsIn(SITUATIONS['no key for letters']);
    const isKept = (file: string) => file === 'outline.txt';
    const outline = said(facts, 'notice', isKept).split('Phụ lục').at(-1) ?? '';
    expect(outline.match(/Kế hoạch CCHC và kết quả/g)).toHaveLength(1);
    expect(outline).toContain('Chuyên đề Cải cách hành chính');
  });

  it('asks an agency for somebody where the plan names no post', async () => {
    const facts = await factsIn(SITUATIONS['labels of a province that merged']);
    expect(said(facts, 'nominate')).toContain('Thành viên: ít nhất 01 người.');
  });
});
