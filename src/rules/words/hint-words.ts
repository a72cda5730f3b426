import type { Hint } from '../../plan/language/hint.ts';
import type { Bilingual } from '../../words/language.ts';

/** How many keys of a group are named. */
const MOST_KEYS = 12;
/** How many values of a list that can be one are named. */
const MOST_VALUES = 5;

/** What to do about a faulty value, by what it probably says; null where nothing is known of that. */
export function hintWords(hint: Hint | undefined): Bilingual | null {
  if (hint === undefined) return null;
  switch (hint.kind) {
    case 'write':
      return hint.isSafe
        ? {
            vi: `Ghi ${hint.text} (cchc validate --fix viết lại giúp).`,
            en: `Write ${hint.text} (cchc validate --fix does it for you).`,
          }
        : { vi: `Có phải ý bạn là ${hint.text}?`, en: `Did you mean ${hint.text}?` };
    case 'only-one': {
      const values = hint.values.slice(0, MOST_VALUES);
      return {
        vi: `Chỉ ghi được một: ${values.join(' hoặc ')}.`,
        en: `Only one can be given: ${values.join(' or ')}.`,
      };
    }
    case 'count':
      if (hint.stands !== '')
        return {
          vi: `Chỉ ghi số ở khóa này: ${hint.number}. Ở đây viết ${hint.meaning}, còn "measure" ghi ${hint.stands}: nếu đúng là ${hint.meaning} thì sửa thành "measure: ${hint.measure}".`,
          en: `Write only the number here: ${hint.number}. The words here say ${hint.measure}, "measure" says ${hint.stands}: if the words are right, write "measure: ${hint.measure}".`,
        };
      return {
        vi: `Ghi số ở khóa này, đơn vị ở khóa "measure": ${hint.number}, rồi thêm dòng "measure: ${hint.measure}" (${hint.meaning}); không có "measure" là ngày làm việc.`,
        en: `Write the number here, ${hint.number}, and add a line "measure: ${hint.measure}"; without "measure" it is working days.`,
      };
    case 'none-yet':
      return hint.isOptional
        ? {
            vi: `Chưa có thì bỏ cả dòng "${hint.key}"; khi có thì ghi giá trị.`,
            en: `If there is none yet, remove the line "${hint.key}"; once there is one, give it.`,
          }
        : {
            vi: `Khóa "${hint.key}" bắt buộc phải có: ghi giá trị thật.`,
            en: `The key "${hint.key}" must be there: give its real value.`,
          };
    case 'lines':
      return linesWords(hint.lines, hint.keys);
    case 'days-of-month':
      return {
        vi: `Tháng ${hint.month} năm ${hint.year} chỉ có ${hint.days} ngày: xem lại văn bản rồi sửa ngày.`,
        en: `Month ${hint.month} of ${hint.year} has ${hint.days} days only: look the date up and correct it.`,
      };
    default:
      return hint satisfies never;
  }
}

function linesWords(lines: readonly string[], keys: readonly string[]): Bilingual {
  const named = keys.slice(0, MOST_KEYS).join(', ') + (keys.length > MOST_KEYS ? ', …' : '');
  const block = lines.map((line) => `\n  ${line}`).join('');
  const [only, second] = lines;
  if (second === undefined) return { vi: `Viết: ${only ?? ''}`, en: `Write: ${only ?? ''}` };
  return keys.length === 0
    ? { vi: `Viết như sau:${block}`, en: `Write it as follows:${block}` }
    : {
        vi: `Các khóa dùng được: ${named}. Viết như sau:${block}`,
        en: `It takes the keys ${named}. Write it as follows:${block}`,
      };
}

/** What a safe answer puts in the place of the words found, if the hint is one; else null. */
export function hintedFix(hint: Hint | undefined): string | null {
  return hint?.kind === 'write' && hint.isSafe ? hint.text : null;
}
