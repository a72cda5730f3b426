import type { Block, OfficialDocument } from '../../../../src/documents/document.ts';
import { lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import { EVERY_SITUATION, type EverySituationName } from '../followed-situations.ts';
import { factsIn, type Situation } from '../situations.ts';
import { kindOf, written } from '../written.ts';

/** What a letter says, each paragraph, heading and row of a table on a line of its own. */
export interface Said {
  readonly document: OfficialDocument;
  readonly body: string;
  readonly annexes: readonly string[];
  /** Summary, bases, body, annexes and recipients. */
  readonly whole: string;
}

interface Asked {
  /** The letter that goes there; the first one unless given. */
  readonly to?: string;
  readonly date?: string;
  readonly number?: string;
  readonly change?: (plan: string) => string;
}

/** A letter of a kind in a situation. */
export async function said(kind: string, name: EverySituationName, asked: Asked = {}): Promise<Said> {
  const facts = await factsIn(changed(name, asked), { date: asked.date ?? null });
  const { document, missing } = written(facts, kind, asked.to, asked.number ?? null);
  if (missing.length > 0) throw new Error(`lacks ${missing.map((one) => JSON.stringify(one)).join(', ')}`);
  const body = linesOf(document.body);
  const annexes = document.annexes.map(({ title, blocks }) => `${title}\n${linesOf(blocks)}`);
  const { summary, addressees, bases, recipients } = document;
  return {
    document,
    body,
    annexes,
    whole: plain([summary, ...addressees, ...bases, body, ...annexes, ...recipients].join('\n')),
  };
}

/** Ids of all letters of a kind in a situation. */
export async function idsOf(kind: string, name: EverySituationName, asked: Asked = {}): Promise<string[]> {
  return lettersOf(kindOf(kind), await factsIn(changed(name, asked))).map(({ id }) => id);
}

function changed(name: EverySituationName, { change = (plan) => plan }: Asked): Situation {
  const situation: Situation = EVERY_SITUATION[name];
  return { ...situation, plan: change(situation.plan) };
}

function linesOf(blocks: readonly Block[]): string {
  return plain(
    blocks
      .flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
        return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | '));
      })
      .join('\n'),
  );
}

/** With ordinary blanks and hyphens, to be compared. */
function plain(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\u2060/g, '')
    .normalize('NFC');
}
