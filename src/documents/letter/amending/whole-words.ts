import type { PlanSide } from '../../../follow-up/difference/changed-fields.ts';
import type { Path } from '../../../diagnostics/path.ts';
import type { Item } from '../../../plan/language/item.ts';
import { bodyName } from '../../../plan/directory.ts';
import { shownCount } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { enumeration, withinSentence, withoutSign } from '../sentences.ts';
import { amendedValue } from './amended-value.ts';
import { TEXTS } from './changed-words.ts';
import type { ItemWords } from './item-words.ts';
import type { DecidedChange } from './of-the-decision.ts';
import { quoted, quotedWording } from './quoted-text.ts';

/** Where something is added or removed: in which revision of the plan, and at which clause as people say it. */
export interface Place {
  readonly facts: LetterFacts;
  readonly side: PlanSide;
  readonly where: string | null;
}

/** What is said of something that is added or removed as a whole; `names` are all that are so alike. */
export function wholeWords(place: Place, change: DecidedChange, names: string): ItemWords {
  const { facts, where } = place;
  const isAdded = change.kind === 'added';
  const at = where === null ? '' : ` tại ${where}`;
  const value = change.new ?? change.old;
  const valued = value === null ? '' : amendedValue(facts, value);
  const presence = (about: string, what: string, sentence: string): ItemWords => ({
    about,
    old: isAdded ? null : what,
    new: isAdded ? what : null,
    sentence,
  });
  /** "Bổ sung nội dung kiểm tra tại điểm a khoản 1 mục II: “…”". */
  const added = (about: string, text: string): ItemWords =>
    presence(about, text, `${isAdded ? 'Bổ sung' : 'Bãi bỏ'} ${about}${at}: “${text}”`);
  const partOfTeam = (part: string): ItemWords => {
    const about = `thành phần ${change.within?.vi ?? 'Đoàn kiểm tra'}`;
    return isAdded
      ? { about, old: null, new: `Bổ sung ${part}`, sentence: `Bổ sung ${part} vào ${about}${at}` }
      : { about, old: part, new: 'Đưa ra khỏi thành phần', sentence: `Đưa ${part} ra khỏi ${about}${at}` };
  };
  switch (change.thing) {
    case 'unit':
      return unitWords(place, change, names);
    case 'secondment':
      return partOfTeam(names);
    case 'post':
      return partOfTeam(`vị trí “${names}”${valued === '' ? '' : ` (${valued})`}`);
    case 'team': {
      const team = `${names}${valued === '' ? '' : ` do ${valued} chủ trì`}`;
      const sentence = isAdded
        ? `Bổ sung ${team}${at}`
        : `Không thành lập ${team}${where === null ? '' : ` nêu${at}`}`;
      return presence('đoàn kiểm tra', team, sentence);
    }
    case 'block':
    case 'subject': {
      const about = `${change.thing === 'block' ? 'nhóm đơn vị được kiểm tra' : 'chuyên đề'} “${names}”`;
      const content = change.thing === 'block' ? unitsOf(place, change.path) : contentOf(place, change.path);
      const sentence = isAdded
        ? `Bổ sung ${about}${at}${content === '' ? '' : `, gồm: ${content}`}`
        : `Bãi bỏ ${about}${at}${content === '' ? '' : ` (${content})`}`;
      return presence(about, content === '' ? names : content, sentence);
    }
    case 'aim':
    case 'requirement':
    case 'content':
    case 'reception':
    case 'funding': {
      const of = change.within === null ? '' : ` ${change.within.vi}`;
      return added(`${TEXTS[change.thing]}${of}`, saidIn(facts, change, names));
    }
    case 'form':
      return presence('hình thức kiểm tra', valued, `${isAdded ? 'Bổ sung' : 'Bỏ'} hình thức ${valued}${at}`);
    case 'round':
      return added(`thời gian kiểm tra${names === '' ? '' : ` của đợt “${names}”`}`, quoted(valued));
    case 'review':
      return added('mốc thời gian kiểm tra', quoted(valued));
    case 'duty':
      return added(`nhiệm vụ của ${valued}`, saidIn(facts, change, names));
    case 'deadline':
      return added(`thời hạn ${withinSentence(withoutSign(names), facts.directory)}`, quoted(valued));
    case 'closed':
      return added('thời gian không kiểm tra', quoted(valued));
    case 'article':
      return added('nội dung', quoted(valued));
    case 'decision':
    case 'office':
      throw new Error(`a plan has one ${change.thing}, which is neither added nor removed`);
    default:
      return change.thing satisfies never;
  }
}

/** Units that are inspected besides, or no more; where no clause tells, by the group that they are in. */
function unitWords(place: Place, change: DecidedChange, names: string): ItemWords {
  const { facts, side, where } = place;
  const at = where === null ? '' : ` tại ${where}`;
  const block = side.plan.blocks.find(({ path }) => isAt(path, change.path.slice(0, 2)));
  const group = where === null && block?.name != null ? ` thuộc nhóm “${block.name}”` : '';
  const subject =
    side.plan.subjects.length > 1 ? side.plan.subjects.find(({ id }) => id === block?.subject) : undefined;
  const for_ = subject === undefined ? '' : ` về chuyên đề “${subject.name}”`;
  const form = change.new;
  const isUsual = form === null || (form.is === 'choice' && form.choice.word === 'on-site');
  const how = isUsual ? '' : `, ${amendedValue(facts, form)}`;
  const about = `đơn vị được kiểm tra${for_}${group}`;
  if (change.kind === 'added')
    return {
      about,
      old: null,
      new: `Bổ sung ${names}${how}`,
      sentence: `Bổ sung ${names} vào danh sách ${about}${at}${how}`,
    };
  const from = where === null ? group : ` nêu${at}`;
  return {
    about,
    old: names,
    new: 'Không tiến hành kiểm tra',
    sentence: `Không tiến hành kiểm tra${for_} đối với ${names}${from}`,
  };
}

/** What is added or removed, as papers word it where that can be quoted. */
function saidIn(facts: LetterFacts, { thing, wording }: DecidedChange, name: string): string {
  return quotedWording(facts, thing, wording.new ?? wording.old) ?? quoted(name);
}

/** The units of a block, and how many more are to be selected. */
function unitsOf({ side: { plan, directory } }: Place, path: Path): string {
  const block = plan.blocks.find((one) => isAt(one.path, path));
  if (block === undefined) return '';
  const names = block.units.map(({ unit }) => {
    const agency = directory.get(unit);
    return agency === undefined ? unit : bodyName(agency);
  });
  const { minimum, eachDistrict } = block;
  return [
    ...(names.length === 0 ? [] : [enumeration(names)]),
    ...(minimum === null || minimum <= names.length ? [] : [`ít nhất ${shownCount(minimum)} đơn vị`]),
    ...(eachDistrict === null ? [] : [`mỗi huyện được kiểm tra ${shownCount(eachDistrict)} đơn vị`]),
  ].join('; ');
}

/** What is looked at for a subject. */
function contentOf({ facts, side: { plan } }: Place, path: Path): string {
  const subject = plan.subjects.find((one) => isAt(one.path, path));
  const content = subject?.content ?? [];
  return content
    .map(({ text, wording }) => `“${quotedWording(facts, 'content', wording) ?? quoted(text)}”`)
    .join('; ');
}

function isAt(path: Item['path'], other: Path): boolean {
  return path.length === other.length && path.every((step, index) => step === other[index]);
}
