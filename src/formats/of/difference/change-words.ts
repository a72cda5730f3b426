import type { Change, PlanChange, VisitChange } from '../../../follow-up/difference/difference.ts';
import type { Value } from '../../../follow-up/difference/changed-values.ts';
import { capital, FORM_NAMES } from '../../../words/names.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { ASPECT_WORDS, type SECTION_TITLES, THING_WORDS } from './thing-words.ts';
import { momentWords, shorterWords, valueWords } from '../../../documents/difference/value-words.ts';

/** The section that a change is told under. */
export function sectionOf(change: Change): keyof typeof SECTION_TITLES {
  return 'visit' in change ? 'visits' : THING_WORDS[change.thing].section;
}

/** A change as an official would write it: "Chuyển Sở Xây dựng từ sáng ngày … sang sáng ngày …". */
export function changeWords(change: Change): Bilingual {
  return 'visit' in change ? visitWords(change) : planWords(change);
}

/** What a change is of, without what it is: "Sở Y tế", "thời hạn “Báo cáo kết quả khắc phục”: bên thực hiện". */
export function changedName(change: Change): Bilingual {
  if ('visit' in change) {
    if (change.kind !== 'changed') return change.name;
    return joined(change.name, ASPECT_WORDS[change.aspect]);
  }
  const name = nameWords(change);
  const { aspect } = change;
  return aspect === null || isItself(change) ? name : joined(name, ASPECT_WORDS[aspect]);
}

/** Whether what changed is the thing itself: a deadline is when it is due, and a round its window. */
function isItself({ thing, aspect }: PlanChange): boolean {
  return aspect === 'due' || (aspect === 'window' && thing === 'round');
}

function visitWords(change: VisitChange): Bilingual {
  const { vi, en } = change.name;
  switch (change.kind) {
    case 'added': {
      const form = change.form === null ? null : FORM_NAMES[change.form];
      const at = change.at === null ? null : momentWords(change.at);
      const how = {
        vi:
          change.form === 'by-report'
            ? `, kiểm tra ${form?.vi ?? ''}`
            : `, ${at?.vi ?? 'chưa xếp được ngày'}`,
        en: change.form === 'by-report' ? `, ${form?.en ?? ''}` : `, ${at?.en ?? 'without a day yet'}`,
      };
      return {
        vi: `Bổ sung ${vi} vào danh sách kiểm tra${how.vi}`,
        en: `${en} is added to the units inspected${how.en}`,
      };
    }
    case 'removed': {
      const at = change.at === null ? null : momentWords(change.at);
      return {
        vi: `Đưa ${vi} ra khỏi danh sách kiểm tra${at === null ? '' : ` (trước đây ${at.vi})`}`,
        en: `${en} is taken off the units inspected${at === null ? '' : ` (it was on ${at.en})`}`,
      };
    }
    case 'moved':
      return movedWords(change);
    case 'changed':
      if (change.aspect === 'unit' && change.new?.is === 'named' && change.old === null) {
        const { name, id } = change.new;
        return { vi: `Đã chọn ${name.vi}`, en: `${name.en} (${id}) has been selected` };
      }
      return changedWords(change.name, change.aspect, change.old, change.new);
    default:
      return change satisfies never;
  }
}

function movedWords({ name, from, to }: Extract<VisitChange, { kind: 'moved' }>): Bilingual {
  if (from === null && to === null) return { vi: name.vi, en: name.en };
  if (from === null && to !== null)
    return {
      vi: `Xếp ${name.vi} vào ${momentWords(to).vi}, trước đây chưa có ngày`,
      en: `${name.en} is placed on ${momentWords(to).en}; it had no day before`,
    };
  const old = from === null ? { vi: '', en: '' } : momentWords(from);
  if (to === null)
    return {
      vi: `${name.vi} không giữ được ${old.vi}, chưa xếp được ngày khác`,
      en: `${name.en} cannot keep ${old.en}, and has no other day yet`,
    };
  return {
    vi: `Chuyển ${name.vi} từ ${old.vi} sang ${momentWords(to).vi}`,
    en: `${name.en} moves from ${old.en} to ${momentWords(to).en}`,
  };
}

function planWords(change: PlanChange): Bilingual {
  const { kind, thing } = change;
  const name = nameWords(change);
  const value = change.new ?? change.old;
  const summary = value === null ? { vi: '', en: '' } : valueWords(value);
  const said = (language: Language) => (summary[language] === '' ? '' : ` (${summary[language]})`);
  switch (kind) {
    case 'added':
      if (thing === 'unit')
        return {
          vi: `Bổ sung ${name.vi} vào danh sách kiểm tra${said('vi')}`,
          en: `${name.en} is added to the units inspected${said('en')}`,
        };
      return { vi: `Bổ sung ${name.vi}${said('vi')}`, en: `Added: ${name.en}${said('en')}` };
    case 'removed':
      if (thing === 'unit')
        return {
          vi: `Đưa ${name.vi} ra khỏi danh sách kiểm tra`,
          en: `${name.en} is taken off the units inspected`,
        };
      return { vi: `Bỏ ${name.vi}${said('vi')}`, en: `Removed: ${name.en}${said('en')}` };
    case 'changed': {
      const { aspect } = change;
      if (aspect === null) return name;
      if (aspect === 'text' && change.old !== null && change.new !== null) {
        const { vi, en } = THING_WORDS[thing].noun;
        const [old, now] = [valueWords(change.old), valueWords(change.new)];
        return {
          vi: capital(`sửa ${vi} từ ${old.vi} thành ${now.vi}`),
          en: capital(`${en}: from ${old.en} to ${now.en}`),
        };
      }
      const shorter =
        change.old === null || change.new === null ? null : shorterWords(change.old, change.new);
      if (shorter !== null) return capitalised(joined(name, shorter));
      return changedWords(name, isItself(change) ? null : aspect, change.old, change.new);
    }
    default:
      return kind satisfies never;
  }
}

/** "NAME: ASPECT từ OLD thành NEW"; of what was not said before, or is said no more, only that. */
function changedWords(
  name: Bilingual,
  aspect: keyof typeof ASPECT_WORDS | null,
  old: PlanChange['old'],
  now: PlanChange['new'],
): Bilingual {
  const words = aspect === null ? null : ASPECT_WORDS[aspect];
  const [before, after] = [old === null ? null : valueWords(old), now === null ? null : valueWords(now)];
  const what = { vi: words === null ? '' : `${words.vi} `, en: words === null ? '' : `${words.en} ` };
  const is = { vi: words === null ? '' : `${words.vi} là `, en: words === null ? '' : `${words.en}: ` };
  const said =
    before === null
      ? { vi: `ghi thêm ${is.vi}${after?.vi ?? ''}`, en: `now ${is.en}${after?.en ?? ''}` }
      : after === null
        ? { vi: `không còn ghi ${is.vi}${before.vi}`, en: `no longer ${is.en}${before.en}` }
        : [old, now].some(beginsWithPreposition)
          ? {
              vi: `${what.vi}trước đây ${before.vi}, nay ${after.vi}`,
              en: `${what.en}was ${before.en}, is ${after.en}`,
            }
          : {
              vi: `${what.vi}từ ${before.vi} thành ${after.vi}`,
              en: `${words === null ? '' : `${words.en}, `}from ${before.en} to ${after.en}`,
            };
  return capitalised(joined(name, said));
}

/** "thời hạn “Báo cáo”", "thành viên Đoàn kiểm tra: Ông Nguyễn Văn A", "Sở Y tế". */
function nameWords({ kind, thing, name, within }: PlanChange): Bilingual {
  const { noun, named } = THING_WORDS[thing];
  if (named === 'alone' && name !== null) return name;
  const called = (language: Language) => {
    const what = within === null ? noun[language] : `${noun[language]} ${within[language]}`;
    if (name === null) return what;
    const text = named === 'quoted' ? `“${name[language]}”` : name[language];
    // What changed of it follows a colon of its own.
    const mark = within === null ? '' : kind === 'changed' ? ',' : ':';
    return `${what}${mark} ${text}`;
  };
  return { vi: called('vi'), en: called('en') };
}

/** Whether a value is told as "từ ngày …", "đến hết ngày …", "đúng …", so that "từ" or "thành" cannot stand before it. */
function beginsWithPreposition(value: Value | null): boolean {
  if (value === null) return false;
  if (value.is === 'due') return value.due.kind !== 'period' || value.due.count === 0;
  return value.is === 'days' || value.is === 'stretch';
}

function joined(name: Bilingual, rest: Bilingual): Bilingual {
  return { vi: `${name.vi}: ${rest.vi}`, en: `${name.en}: ${rest.en}` };
}

function capitalised({ vi, en }: Bilingual): Bilingual {
  return { vi: capital(vi), en: capital(en) };
}
