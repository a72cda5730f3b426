import { drawsOnRecord, type RecordedDraw, repeated } from '../../../follow-up/draw.ts';
import type { Block } from '../../../plan/language/units.ts';
import { blockName } from '../../../schedule/visits/open-name.ts';
import { isShownTo } from '../../audience/decisions.ts';
import type { Signature } from '../../document.ts';
import { agencyOf, type LetterFacts } from '../letter-facts.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { capitals } from '../signature.ts';
import { commonTags } from '../tags/common-tags.ts';
import { drawTags, type HeldDraw } from '../tags/draw-tags.ts';

/** The minutes of each draw on record, from which anybody can repeat it. */
export const draw: LetterKind = {
  name: 'draw',
  papers: 'Biên bản bốc thăm',
  about: { vi: 'biên bản bốc thăm chọn đơn vị', en: 'the minutes of a draw' },
  fileStem: 'bien-ban-boc-tham',
  type: 'BB',
  text: 'draw.txt',
  shape: 'minutes',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  concerns: () => false,
  plans: (facts) => shownDraws(facts).flatMap((one) => minutesOf(facts, one)),
  lacks: (facts) => ({ what: 'drawn', count: shownDraws(facts).length }),
};

/** A draw on record, and its place among those of its block. */
interface ShownDraw {
  readonly block: Block;
  readonly draw: RecordedDraw;
  /** Those of its block before it. */
  readonly earlier: readonly RecordedDraw[];
  readonly isLast: boolean;
}

/** The draws that the readers may know of, block by block. */
function shownDraws({ plan, audience }: LetterFacts): readonly ShownDraw[] {
  return plan.blocks
    .filter((block) => isShownTo(audience, block))
    .flatMap((block) =>
      drawsOnRecord(plan, block.id).map((one, index, all) => ({
        block,
        draw: one,
        earlier: all.slice(0, index),
        isLast: index === all.length - 1,
      })),
    );
}

/** The minutes of a draw; none where the plan as it is now no longer says from what it was held. */
function minutesOf(facts: LetterFacts, { block, draw: held, earlier, isLast }: ShownDraw): LetterPlan[] {
  const again = repeated(facts, block, held);
  if ('refused' in again) return [];
  const visits = facts.schedule.visits.filter(({ visit }) => visit.block === block.id);
  const { vi: name } = blockName(block);
  const count = earlier.length + 1;
  const nth = `${block.id}-lan-${count}`;
  const isOnly = count === 1 && isLast;
  const addressee = isOnly ? name : `${name} (lần ${count})`;
  const told: HeldDraw = { block, draw: held, again, before: earlier.at(-1) ?? null };
  return [
    {
      id: count === 1 ? block.id : nth,
      units: [nth, addressee, ...(isLast ? [block.id, name] : [])],
      addressee,
      sender: { by: 'office' },
      signatures: signaturesOf(facts, held),
      visits: [],
      standing: 'is-drawn-up',
      tells: [{ event: 'fact-recorded', date: held.on }],
      due: null,
      endsWith: null,
      tags: {
        ...commonTags(facts, visits.length === 0 ? null : visits),
        ...drawTags(facts, told),
      },
    },
  ];
}

/** The office, by whoever held the draw, and those who saw it. */
function signaturesOf(facts: LetterFacts, { witnesses }: RecordedDraw): Signature[] {
  const { name } = agencyOf(facts, facts.plan.office.agency);
  const saw = witnesses.length === 0 ? [null] : witnesses.map(personIn);
  return [
    { lines: [capitals(`Đại diện ${name}`)], name: null },
    ...saw.map((one) => ({ lines: [capitals('Người chứng kiến')], name: one })),
  ];
}

/** The name of a witness who is on record with title and post: "Ông Lê Văn Thí Dụ, chuyên viên". */
function personIn(witness: string): string {
  const [name = witness] = witness.split(/[,;(]/u);
  return name.replace(/^(?:Ông|Bà) +/iu, '').trim();
}
