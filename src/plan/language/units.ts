import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { type Kind, KINDS, type Level, LEVELS } from '../directory.ts';
import { kindChoices, kindsSpoken, levelChoices, levelsSpoken } from './directory.ts';
import { type Excluded, excludedShape, excludedWords } from './excluded.ts';
import { type Form, formChoices, formsSpoken, FORMS } from './forms.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, count, date, day, id, mapping, readDate, reference, share, text } from './scalars.ts';
import { type Session, sessionChoices, sessionsSpoken, SESSIONS } from './schedule.ts';
import { venueWords } from './venue.ts';
import type { WordsOf } from './words-of.ts';

/** Who picks the units that the plan leaves open. */
const SELECTORS = ['district', 'draw', 'secretariat', 'issuer'] as const;

export type Selector = (typeof SELECTORS)[number];

/** A moment at the grain of the schedule; without a session, any of the day. */
export interface When {
  readonly path: Path;
  readonly date: CivilDate;
  readonly session: Session | null;
}

/** An inspected unit; what its block says holds for it, too. */
/** A unit as a block names it, what the block says of all its units already applied. */
export interface UnitEntry extends Item {
  readonly unit: string;
  readonly level: Level;
  readonly subject: string | null;
  readonly round: string | null;
  readonly team: string | null;
  readonly form: Form;
  /** Where they meet, if the plan says so of this visit. */
  readonly venue: string | null;
  /** Length of the visit in sessions, if not that of the level. */
  readonly sessions: number | null;
  readonly wish: When | null;
  readonly pin: When | null;
}

/** A block of units (khối): those named, and how many are to be selected. */
export interface Block extends Item {
  readonly id: string;
  readonly name: string | null;
  readonly level: Level;
  readonly kinds: readonly Kind[];
  readonly subject: string | null;
  readonly round: string | null;
  readonly team: string | null;
  readonly form: Form;
  readonly venue: string | null;
  readonly sessions: number | null;
  readonly units: readonly UnitEntry[];
  readonly minimum: number | null;
  /** Between 0 and 1. */
  readonly share: number | null;
  readonly eachDistrict: number | null;
  readonly selectedBy: Selector | null;
  /** Who may not be drawn for it. */
  readonly excluded: readonly Excluded[];
}

/** A day, and the session of it if that matters. */
const whenShape = z.union([date, mapping({ date, session: choice(SESSIONS).optional() })]);

/** The same where the day is wished for: it may be said in words. */
const wishShape = z.union([day, mapping({ date: day, session: choice(SESSIONS).optional() })]);

/** What may be said of a unit, or of every unit of a block. */
const manner = {
  subject: reference.optional(),
  round: reference.optional(),
  team: reference.optional(),
  form: choice(FORMS).optional(),
  venue: text.optional(),
  sessions: count(1).optional(),
};

/** An inspected unit: its id, or a mapping where more is to be said. */
const unitShape = z.union([
  reference,
  mapping({
    unit: reference,
    ...manner,
    wish: wishShape.optional(),
    pin: whenShape.optional(),
    clause: clause.optional(),
  }),
]);

/** A block of units: those named, and how many more are to be selected. */
export const blockShape = mapping({
  id: id.optional(),
  name: text.optional(),
  level: choice(LEVELS),
  kinds: z.array(choice(KINDS)).optional(),
  ...manner,
  units: z.array(unitShape).optional(),
  minimum: count(1).optional(),
  share: share.optional(),
  'each-district': count(1).optional(),
  'selected-by': choice(SELECTORS).optional(),
  excluded: z.array(excludedShape).optional(),
  clause: clause.optional(),
});

type BlockInput = z.output<typeof blockShape>;
type UnitInput = z.output<typeof unitShape>;
type UnitMapping = Extract<UnitInput, object>;

/** All blocks together may ask for so many units: a schedule of more takes minutes, and no province has as many. */
const MOST_UNITS = 20_000;

/** Holds the units that blocks ask for to a number that can be placed; an excess is told at the number that leads to it. */
export function checkUnitsAsked(blocks: readonly BlockInput[], context: z.RefinementCtx): void {
  const asked = ({ minimum = 0, units = [] }: BlockInput) => Math.max(minimum, units.length);
  const districts = blocks
    .filter(({ level }) => level === 'district')
    .reduce((sum, block) => sum + asked(block), 0);
  let left = MOST_UNITS;
  for (const [index, block] of blocks.entries()) {
    const each = block['each-district'];
    const times = each === undefined ? 1 : Math.max(1, districts);
    const wanted = each ?? asked(block);
    const maximum = Math.max(0, Math.floor(left / times));
    if (wanted > maximum && (each !== undefined || block.minimum !== undefined))
      context.addIssue({
        code: 'too_big',
        origin: 'number',
        maximum,
        inclusive: true,
        input: wanted,
        path: [index, each === undefined ? 'minimum' : 'each-district'],
      });
    else left -= wanted * times;
  }
}

/**
 * Blocks with their units; what a block says holds for each of its units unless the unit says otherwise. A block without
 * an id goes by its level and its number; those that ask for unannounced visits alone are numbered after all others, so
 * that no number tells of them.
 */
export function normaliseBlocks(inputs: readonly BlockInput[]): Block[] {
  const blocks = inputs.map(normaliseBlock);
  const inTurn = [...blocks].sort((a, b) => Number(isOnlyUnannounced(a)) - Number(isOnlyUnannounced(b)));
  return blocks.map((block, index) => ({
    ...block,
    id: inputs[index]?.id ?? `${block.level}-${inTurn.indexOf(block) + 1}`,
  }));
}

/** Whether nobody outside the office and its teams may know beforehand of visits in a form. */
export function isUnannounced({ form }: { readonly form: Form }): boolean {
  return form === 'unannounced';
}

/** Whether a block asks for unannounced visits and no others. */
export function isOnlyUnannounced(block: Omit<Block, 'id'>): boolean {
  if (!block.units.every(isUnannounced)) return false;
  if (isUnannounced(block)) return true;
  const asksNothing = block.minimum === null && block.share === null && block.eachDistrict === null;
  return asksNothing && block.units.length > 0;
}

/** A block of the units that it names, which asks for none besides. */
export function askingNoMore(block: Block): Block {
  const eachDistrict = block.eachDistrict === null ? null : 0;
  return { ...block, minimum: null, share: null, eachDistrict };
}

function normaliseBlock(block: BlockInput, index: number): Omit<Block, 'id'> {
  const path = ['units', index];
  return {
    path,
    clause: block.clause ?? null,
    name: block.name ?? null,
    level: block.level,
    kinds: block.kinds ?? [],
    subject: block.subject ?? null,
    round: block.round ?? null,
    team: block.team ?? null,
    form: block.form ?? 'on-site',
    venue: block.venue ?? null,
    sessions: block.sessions ?? null,
    units: (block.units ?? []).map((unit, position) =>
      normaliseUnit(block, unit, [...path, 'units', position]),
    ),
    minimum: block.minimum ?? null,
    share: block.share === undefined ? null : Number.parseFloat(block.share) / 100,
    eachDistrict: block['each-district'] ?? null,
    selectedBy: block['selected-by'] ?? null,
    excluded: block.excluded ?? [],
  };
}

function normaliseUnit(block: BlockInput, unit: UnitInput, path: Path): UnitEntry {
  const own = typeof unit === 'string' ? { unit } : unit;
  return {
    path,
    clause: own.clause ?? block.clause ?? null,
    unit: own.unit,
    level: block.level,
    subject: own.subject ?? block.subject ?? null,
    round: own.round ?? block.round ?? null,
    team: own.team ?? block.team ?? null,
    form: own.form ?? block.form ?? 'on-site',
    venue: own.venue ?? block.venue ?? null,
    sessions: own.sessions ?? block.sessions ?? null,
    wish: normaliseWhen(own.wish, [...path, 'wish']),
    pin: normaliseWhen(own.pin, [...path, 'pin']),
  };
}

function normaliseWhen(when: UnitMapping['pin'], path: Path): When | null {
  if (when === undefined) return null;
  if (typeof when === 'string') return { path, date: readDate(when), session: null };
  return { path, date: readDate(when.date), session: when.session ?? null };
}

/** What an editor says of `units` and below it. */
export function blocksWords(): WordsOf<BlockInput[]> {
  return {
    title: 'Đơn vị được kiểm tra',
    also: ['đơn vị', 'các đơn vị', 'đối tượng', 'đối tượng kiểm tra', 'khối', 'các khối', 'đơn vị kiểm tra'],
    description: 'Các khối đơn vị. Mỗi khối nêu tên đơn vị, hoặc nói cần bao nhiêu đơn vị, hoặc cả hai.',
    keys: {
      id: {
        title: 'Mã của khối',
        also: ['mã', 'mã khối'],
        description: 'Mã để nhận ra khối. Không ghi thì máy tự đặt theo cấp và thứ tự.',
        examples: ['so-nganh'],
      },
      name: {
        title: 'Tên khối',
        also: ['tên', 'khối'],
        description: 'Tên khối; đơn vị chưa có tên được gọi theo tên này, kèm số thứ tự.',
        examples: ['Sở, ngành', 'Xã, phường'],
      },
      level: {
        title: 'Cấp',
        also: ['cấp đơn vị', 'cấp hành chính'],
        description: 'Cấp của mọi đơn vị trong khối.',
        choices: levelChoices(),
        spoken: levelsSpoken(),
      },
      kinds: {
        title: 'Loại cơ quan',
        also: ['loại', 'các loại', 'loại đơn vị'],
        description:
          'Chỉ tính các loại này khi tính tỷ lệ hay chọn đơn vị. Không ghi là mọi loại của cấp đó.',
        choices: kindChoices(),
        spoken: kindsSpoken(),
      },
      ...mannerWords(),
      units: {
        title: 'Đơn vị đã có tên',
        also: ['đơn vị', 'các đơn vị', 'danh sách đơn vị', 'danh sách'],
        description: 'Các đơn vị đã nêu tên: mã, hoặc nhóm khóa khi cần nói thêm về đơn vị ấy.',
        keys: unitWords(),
        examples: [['so-tu-phap', 'so-xay-dung']],
      },
      minimum: {
        title: 'Số đơn vị ít nhất',
        also: ['ít nhất', 'tối thiểu', 'số đơn vị', 'số lượng', 'số lượng đơn vị'],
        description: 'Ít nhất bấy nhiêu đơn vị, kể cả đơn vị đã nêu tên.',
        examples: [6],
      },
      share: {
        title: 'Tỷ lệ ít nhất',
        also: ['tỷ lệ', 'tỉ lệ', 'tỷ lệ tối thiểu', 'phần trăm'],
        description: 'Ít nhất bấy nhiêu phần trăm số đơn vị của cấp đó, làm tròn lên.',
        examples: ['60%'],
      },
      'each-district': {
        title: 'Số xã mỗi huyện',
        also: ['mỗi huyện', 'số xã', 'số đơn vị mỗi huyện'],
        description: 'Mỗi huyện được kiểm tra thì kiểm tra bấy nhiêu xã của huyện ấy.',
        examples: [2],
      },
      'selected-by': {
        title: 'Ai chọn',
        also: ['người chọn', 'chọn bởi', 'do ai chọn', 'cách chọn', 'chọn'],
        description: 'Ai chọn các đơn vị chưa có tên. Không ghi là quyết định không nói.',
        choices: {
          district: 'huyện được kiểm tra chọn',
          draw: 'bốc thăm; bốc bằng: cchc draw',
          secretariat: 'văn phòng thư ký chọn',
          issuer: 'người ban hành kế hoạch chọn',
        },
        spoken: {
          district: ['huyện', 'cấp huyện', 'huyện chọn', 'UBND huyện', 'đơn vị cấp huyện'],
          draw: ['rút thăm', 'ngẫu nhiên'],
          secretariat: ['văn phòng thư ký', 'thư ký', 'cơ quan thường trực', 'sở nội vụ'],
          issuer: ['người ban hành', 'chủ tịch', 'chủ tịch ubnd tỉnh'],
        },
      },
      excluded: excludedWords(),
      clause: clauseWords(),
    },
  };
}

function unitWords(): WordsOf<UnitMapping>['keys'] {
  return {
    unit: {
      title: 'Đơn vị',
      also: ['tên đơn vị', 'mã đơn vị', 'mã'],
      description: 'Mã của đơn vị trong danh mục.',
      examples: ['so-tu-phap'],
    },
    ...mannerWords(),
    wish: {
      title: 'Ngày mong muốn',
      also: ['mong muốn', 'nguyện vọng', 'ngày đề nghị'],
      description: 'Ngày đơn vị mong muốn: xếp gần ngày ấy nhất có thể. Chỉ ghi ngày là mong buổi sáng.',
      keys: whenWords(),
      examples: ['2026-06-04'],
    },
    pin: {
      title: 'Ngày ấn định',
      also: ['ấn định', 'ngày cố định', 'cố định', 'ngày chốt'],
      description: 'Ngày ấn định: chỉ được xếp đúng ngày ấy. Chỉ ghi ngày là buổi nào của ngày ấy cũng được.',
      keys: whenWords(),
      examples: ['2026-05-14'],
    },
    clause: clauseWords(),
  };
}

function mannerWords(): Pick<WordsOf<UnitMapping>['keys'], keyof typeof manner> {
  return {
    subject: {
      title: 'Chuyên đề',
      also: ['chuyên đề kiểm tra'],
      description: 'Mã của chuyên đề trong subjects. Không ghi là kiểm tra chung cho cả kế hoạch.',
      examples: ['chuyen-doi-so'],
    },
    round: {
      title: 'Đợt',
      also: ['đợt kiểm tra'],
      description: 'Mã của đợt trong rounds. Phải ghi khi kế hoạch có nhiều đợt.',
      examples: ['dot-1'],
    },
    team: {
      title: 'Đoàn',
      also: ['đoàn kiểm tra'],
      description: 'Mã của đoàn trong teams. Không ghi là đoàn nào cũng được.',
      examples: ['doan-kiem-tra'],
    },
    form: {
      title: 'Hình thức kiểm tra',
      also: ['hình thức'],
      description: 'Kiểm tra theo hình thức nào. Không ghi là trực tiếp.',
      choices: formChoices(),
      spoken: formsSpoken(),
    },
    venue: venueWords(),
    sessions: {
      title: 'Số buổi',
      also: ['buổi', 'số buổi làm việc'],
      description: 'Mỗi cuộc kiểm tra dài mấy buổi. Không ghi thì theo schedule: sessions của cấp đó.',
      examples: [1, 2, 4],
    },
  };
}

function whenWords(): WordsOf<UnitMapping['pin']>['keys'] {
  return {
    date: {
      title: 'Ngày',
      also: ['ngày kiểm tra'],
      description: 'Ngày của cuộc kiểm tra.',
      examples: ['2026-05-14'],
    },
    session: {
      title: 'Buổi',
      also: ['buổi kiểm tra'],
      description: 'Buổi của ngày ấy.',
      choices: sessionChoices(),
      spoken: sessionsSpoken(),
    },
  };
}
