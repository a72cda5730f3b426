import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { Meaning } from '../../formats/of/schema/explained-words.ts';
import { FACT_NAMES, FACTS } from '../../plan/language/fact-kinds.ts';
import { EVENTS, KNOWN_DEADLINES, type Scope } from '../../plan/language/known-deadlines.ts';
import type { Bilingual } from '../../words/language.ts';
import { exampleFor } from '../record/fact-flags.ts';

const SCOPES: Readonly<Record<Scope, Bilingual>> = {
  campaign: { vi: 'Tính cho cả kế hoạch.', en: 'Counted for the whole plan.' },
  round: { vi: 'Tính cho từng đợt.', en: 'Counted for each round.' },
  visit: { vi: 'Tính cho từng cuộc kiểm tra.', en: 'Counted for each visit.' },
};

/** What the facts, events, known deadlines and papers mean: words that are no keys. */
export function knownMeanings(): readonly Meaning[] {
  return [...facts(), ...events(), ...deadlines(), ...papers()];
}

function facts(): Meaning[] {
  return FACT_NAMES.map((word) => {
    const { name, needs, takes } = FACTS[word];
    const lines = [
      keys({ vi: 'Phải ghi', en: 'It needs' }, ['on', ...needs]),
      keys({ vi: 'Ghi thêm được', en: 'It takes' }, [...takes, 'corrects']),
      exampleFor(word),
    ];
    return { word, kind: { vi: 'việc ghi vào sổ theo dõi', en: 'a fact on record' }, name, lines };
  });
}

function keys({ vi, en }: Bilingual, names: readonly string[]): Bilingual {
  const list = names.join(', ');
  return { vi: `${vi}: ${list}.`, en: `${en}: ${list}.` };
}

function events(): Meaning[] {
  return Object.entries(EVENTS).map(([word, { name, scope }]) => ({
    word,
    kind: { vi: 'sự kiện', en: 'an event' },
    name,
    lines: [
      {
        vi: `Thời hạn đếm từ đó: before, after hoặc at: ${word}.`,
        en: `Deadlines are counted from it: before, after or at: ${word}.`,
      },
      SCOPES[scope],
    ],
  }));
}

function deadlines(): Meaning[] {
  return Object.entries(KNOWN_DEADLINES).map(([word, { what, owner, before, after, count }]) => {
    const counted = {
      vi: before === undefined ? `sau ${after ?? ''}` : `trước ${before}`,
      en: before === undefined ? `after ${after ?? ''}` : `before ${before}`,
    };
    return {
      word,
      kind: { vi: 'thời hạn có sẵn', en: 'a known deadline' },
      name: what,
      lines: [
        { vi: `Ai làm: ${owner}.`, en: `Owed by: ${owner}.` },
        count === undefined
          ? {
              vi: `Đếm ${counted.vi}; kế hoạch ghi bao nhiêu (count).`,
              en: `Counted ${counted.en}; the plan says how many (count).`,
            }
          : {
              vi: `Đếm ${counted.vi}; không ghi là ${count} ngày làm việc.`,
              en: `Counted ${counted.en}; ${count} working days unless the plan says otherwise.`,
            },
      ],
    };
  });
}

function papers(): Meaning[] {
  return LETTER_KINDS.map(({ name, about, amends }) => ({
    word: name,
    kind: { vi: 'loại văn bản', en: 'a kind of paper' },
    name: about,
    lines: [
      {
        vi: `Viết: cchc letter ${name}${amends === true ? ' --old KẾ-HOẠCH-CŨ.yaml' : ''} --all`,
        en: `Written by: cchc letter ${name}${amends === true ? ' --old OLD-PLAN.yaml' : ''} --all`,
      },
      {
        vi: `Các thẻ của lời và mẫu: cchc letter ${name} --tags`,
        en: `The tags of its text and template: cchc letter ${name} --tags`,
      },
    ],
  }));
}
