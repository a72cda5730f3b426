import { randomBytes } from 'node:crypto';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { isShownTo } from '../../documents/audience/decisions.ts';
import {
  commitmentOf,
  drawsOnRecord,
  lotsOf,
  type Pool,
  poolOf,
  type RecordedDraw,
} from '../../follow-up/draw.ts';
import { disagreements, type DrawView } from '../../formats/of/draw/draw-view.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { unannouncedUnits } from '../../plan/announced-plan.ts';
import { bodyName } from '../../plan/directory.ts';
import type { Excluded } from '../../plan/language/excluded.ts';
import { bareFact } from '../../plan/language/facts.ts';
import { type Block, isUnannounced } from '../../plan/language/units.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { fitsBlock } from '../../schedule/visits/candidates.ts';
import { blockName } from '../../schedule/visits/open-name.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { Environment } from '../environment.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import { rewriteTexts } from '../output/writing/rewrite-text.ts';
import { withFacts } from '../record/diary.ts';
import { type OpenedDiary, openDiary } from '../record/open-diary.ts';
import { notOnStandardInput } from '../record/record-line.ts';
import { afterWriting } from '../record/write-facts.ts';
import type { DRAW } from './draw-verb.ts';
import { blockMeant } from './drawable-blocks.ts';
import { keptOutOf } from './kept-out.ts';
import { alreadyUnderWay, cannotDraw, drawnBefore, neverDrawn, tooFew } from './refused-draws.ts';

/** What nobody can guess: 32 hexadecimal digits. */
const SEED_BYTES = 16;

type DrawFlags = Call<typeof DRAW.flags>['flags'];

/** A draw that is held now. */
interface NewDraw {
  readonly on: CivilDate;
  readonly seed: string;
  readonly commitment: string | null;
  readonly excluded: readonly Excluded[];
  readonly pool: Pool;
}

/**
 * `cchc draw [PLAN] --block ID --seed TEXT | --commit`: draws units for a block and writes that into the records; shows a draw
 * that is on record again, by its seed. Status 1 where nothing could be drawn, or the record does not agree with the seed.
 */
export const draw: Run<typeof DRAW.flags> = async ({ words: [named], flags }, environment) => {
  if (named === '-') throw notOnStandardInput();
  const { seed, commit, again } = flags;
  if ((seed === undefined) === !commit) throw oneOfTwo(seed !== undefined);
  const outputs = await chooseOutputs(FORMATS.draw, flags, { vi: 'boc-tham', en: 'draw' }, environment);
  const opened = await openDiary(named, flags.internal, environment);
  if (opened === null) return 1;
  const { plan } = opened.context;
  const block = blockMeant(plan, flags.block, opened.audience);
  const earlier = drawsOnRecord(plan, block.id);
  const same = again === undefined ? earlier.findLast((one) => one.seed === seed) : undefined;
  const write = (view: DrawView) =>
    writeOutputs(outputs, (format, page) => FORMATS.draw[format].render({ view, page }), flags, environment);

  if (same !== undefined) {
    const view = viewOfRecorded(block, same, flags, opened, environment);
    await write(view);
    environment.notice({
      vi: 'Lần bốc thăm này đã có trong sổ: không ghi gì thêm.',
      en: 'This draw is on record already: nothing was written.',
    });
    return disagreements(view).length === 0 ? 0 : 1;
  }
  refuseAnother(block, earlier, again, opened);
  const held = newDraw(block, flags, opened, environment);
  const view = viewOf(block, held, flags, opened, environment);
  const fact = {
    ...bareFact('drawn', held.on, []),
    block: block.id,
    seed: held.seed,
    commitment: held.commitment,
    units: view.drawn,
    excluded: held.excluded,
    witnesses: flags.witness,
    reason: again ?? null,
  };
  const rewritings = withFacts(opened.diary, [fact]);
  if ((await afterWriting(rewritings, opened, environment)) === null) return 1;
  warnOfOpenSeed(block, seed, environment);
  if (!flags.dryRun) await rewriteTexts(rewritings, environment);
  await write(view);
  tellWritten(view, opened.diary.records.file, flags, environment);
  return 0;
};

function oneOfTwo(isBoth: boolean): UsageError {
  return new UsageError(
    isBoth
      ? { vi: '--seed và --commit không dùng cùng nhau', en: '--seed and --commit do not go together' }
      : {
          vi: 'chưa có số gieo: thiếu --seed hoặc --commit',
          en: 'there is no seed: --seed or --commit is missing',
        },
    {
      vi: '--seed "SỐ GIEO": bốc thăm công khai, số gieo nói trước; --commit: máy sinh số gieo, công bố mã cam kết trước.',
      en: '--seed TEXT: an open draw, its seed said before; --commit: the seed is made, its commitment published before.',
    },
  );
}

/** Refuses a second draw without a reason, and one that would take visits away from units that know of them. */
function refuseAnother(
  block: Block,
  earlier: readonly RecordedDraw[],
  again: string | undefined,
  { context, audience }: OpenedDiary,
): void {
  const last = earlier.at(-1);
  if (last === undefined) {
    if (again !== undefined) throw neverDrawn(block);
    return;
  }
  if (again === undefined) throw drawnBefore(block, last);
  const isWithheld = !isShownTo(audience, block);
  const underWay = [...context.visits, ...context.cancelled].flatMap(({ block: of, unit, name, record }) => {
    const fact = record?.facts[0]?.fact;
    const isDrawn = of === block.id && unit !== null && last.units.includes(unit);
    return isDrawn && fact !== undefined ? [{ name: name.vi, fact }] : [];
  });
  if (underWay.length > 0) throw alreadyUnderWay(block, isWithheld ? [] : underWay);
}

function newDraw(
  block: Block,
  { seed, exclude, on }: DrawFlags,
  { context, audience }: OpenedDiary,
  environment: Environment,
): NewDraw {
  const day = on ?? environment.today();
  const all = poolOf(context, block, [], { on: day });
  if ('refused' in all) throw cannotDraw(block, all);
  const known = [
    ...all.units,
    ...(isShownTo(audience, block) ? [] : takenInSecret(block, all.units, context)),
  ];
  const excluded = keptOutOf(known, block.excluded, exclude, context.directory);
  const pool = { ...all, units: all.units.filter((unit) => excluded.every((one) => one.unit !== unit)) };
  if (pool.units.length < pool.wanted) throw tooFew(block, pool);
  const used = seed ?? randomBytes(SEED_BYTES).toString('hex');
  return {
    on: day,
    seed: used,
    commitment: seed === undefined ? commitmentOf(used) : null,
    excluded,
    pool,
  };
}

function viewOf(
  block: Block,
  { on, seed, commitment, excluded, pool }: NewDraw,
  { witness: witnesses, again, internal }: DrawFlags,
  { context }: OpenedDiary,
  { language }: Environment,
): DrawView {
  const lots = lotsOf(seed, pool.units);
  const isWithheld = isUnannounced(block) && !internal;
  const drawn = lots.slice(0, pool.wanted).map(({ unit }) => unit);
  return {
    plan: context.plan.id,
    block: { id: block.id, name: blockName(block)[language] },
    on,
    state: 'new',
    seed,
    commitment,
    wanted: pool.wanted,
    lots,
    drawn,
    recorded: drawn,
    excluded,
    witnesses,
    reason: again ?? null,
    isWithheld,
    isListed:
      !isWithheld ||
      takenInSecret(block, [...pool.units, ...excluded.map(({ unit }) => unit)], context).length === 0,
    language,
    nameOf: (unit) => {
      const agency = context.directory.get(unit);
      return agency === undefined ? unit : bodyName(agency);
    },
  };
}

/**
 * Units that fit a block and are none of those that it can be drawn from because they are visited unannounced already: who may
 * not know of that finds them in no list, nor missing from one.
 */
function takenInSecret(
  block: Block,
  units: readonly string[],
  { plan, directory }: Pick<RuleContext, 'plan' | 'directory'>,
): string[] {
  const fitting = [...unannouncedUnits(plan)].filter((unit) => {
    const agency = directory.get(unit);
    return agency !== undefined && fitsBlock(agency, block);
  });
  return fitting.filter((unit) => !units.includes(unit));
}

/** A draw on record as it comes out of its seed; without those that are named beside it, if some are. */
function viewOfRecorded(
  block: Block,
  held: RecordedDraw,
  flags: DrawFlags,
  opened: OpenedDiary,
  environment: Environment,
): DrawView {
  const { plan } = opened.context;
  const pool = poolOf(opened.context, block, [], { held });
  if ('refused' in pool) throw cannotDraw(block, pool);
  const { units } = pool;
  const excluded =
    flags.exclude.length === 0
      ? held.excluded
      : keptOutOf(
          units,
          held.excluded.filter(({ unit }) => block.excluded.some((one) => one.unit === unit)),
          flags.exclude,
          opened.context.directory,
        );
  const left = { ...pool, units: units.filter((unit) => excluded.every((one) => one.unit !== unit)) };
  const { on, seed, commitment, witnesses, reason } = held;
  const isLast = drawsOnRecord(plan, block.id).at(-1) === held;
  return {
    ...viewOf(block, { on, seed, commitment, excluded, pool: left }, flags, opened, environment),
    state: isLast ? 'on-record' : 'replaced',
    recorded: held.units,
    witnesses,
    reason,
  };
}

/** A seed that everybody knows tells everybody who will be visited. */
function warnOfOpenSeed(block: Block, seed: string | undefined, { stderr, language }: Environment): void {
  if (seed === undefined || !isUnannounced(block)) return;
  const said = {
    vi: 'Cảnh báo: số gieo nói công khai thì ai cũng tính ra đơn vị nào sẽ bị kiểm tra đột xuất. Hãy dùng --commit.',
    en: 'Warning: of a seed said in public anybody can tell who will be visited unannounced. Use --commit.',
  };
  stderr.write(`${said[language]}\n`);
}

function tellWritten(
  { commitment, isWithheld, on }: DrawView,
  file: string,
  { dryRun }: DrawFlags,
  { notice }: Environment,
): void {
  if (dryRun) {
    const isLost = commitment !== null;
    notice({
      vi: `Xem thử: chưa ghi gì vào sổ theo dõi.${isLost ? ' Số gieo này không được giữ lại, đừng công bố mã cam kết của nó.' : ''}`,
      en: `Shown only: nothing was written.${isLost ? ' This seed is kept nowhere; do not publish its commitment.' : ''}`,
    });
    return;
  }
  notice({
    vi: `Đã ghi lần bốc thăm ngày ${writtenDate(on, 'vi')} vào ${file}.`,
    en: `The draw of ${writtenDate(on, 'en')} was written to ${file}.`,
  });
  if (commitment !== null && isWithheld)
    notice({
      vi: 'Công bố mã cam kết ngay; số gieo giữ trong sổ, công bố sau cuộc kiểm tra đột xuất cuối cùng của khối.',
      en: 'Publish the commitment now; the seed is kept in the records, to be published after the last of these visits.',
    });
}
