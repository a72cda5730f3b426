import { fold } from '../../plan/fold.ts';
import type { Directory } from '../../plan/directory.ts';
import { type Keeper, keeper } from '../kept.ts';

/** What a wording says by its tags: the addressee, the office, the team, the deadline in words, or nothing. */
export interface WordingValues {
  readonly don_vi: string;
  readonly co_quan: string;
  readonly doan: string;
  readonly han: string;
}

/** Something that papers say in the plan's own wording, or else in a sentence that is made of its short text. */
export interface Worded {
  readonly text: string;
  readonly wording: string | null;
}

/**
 * What papers say of an item, without a sign at its end: its wording with its tags filled in, else what `frame` makes of its
 * text. A deadline that a wording has no tag for is added to it.
 */
export function sentenceOf(
  { text, wording }: Worded,
  frame: (label: string) => string,
  values: WordingValues,
): string {
  const { han } = values;
  if (wording === null) {
    const framed = withoutSign(frame(withoutSign(text)));
    return han === '' ? framed : `${framed}, ${han}`;
  }
  const said = withoutSign(filledIn(wording, values));
  return han === '' || wording.includes('{han}') ? said : `${said}, ${han}`;
}

/** A wording with its tags filled in; one that has nothing to say leaves no blank behind. */
function filledIn(wording: string, values: WordingValues): string {
  return wording
    .replace(/\{(don_vi|co_quan|doan|han)\}/g, (_, tag: keyof WordingValues) => values[tag])
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:]|$)/g, '');
}

/** A text without the sign at its end, so that a letter can set its own. */
export function withoutSign(text: string): string {
  return text
    .trim()
    .replace(/(?:\.\/\.|[.;,:])$/u, '')
    .trimEnd();
}

/** Names of documents, which keep their capital within a sentence. */
const DOCUMENTS =
  /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Tờ trình|Chương trình|Đề án) (?=số |\d|của Chính phủ)/u;

/** Names of bodies and parties that no directory holds. */
const NAMES = /^(?:Đảng|Nhà nước|Nhân dân|Quốc hội|Chính phủ|Bộ |UBND|HĐND|Ủy ban|Hội đồng)/u;

/** A short text within a sentence: without its capital, unless a name begins with it or all its letters are capitals. */
export function withinSentence(text: string, directory: Directory): string {
  const isName =
    /^(?:\p{Lu}{2}|\p{Lu}\d)/u.test(text) ||
    DOCUMENTS.test(text) ||
    NAMES.test(text) ||
    beginsWithAgency(text, directory);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** In characters, of texts that all letters of a campaign say again. */
const MOST = 100_000;
const found = new WeakMap<Directory, Keeper<boolean>>();

/** Whether a text begins with the name of an agency, looked for once: a directory may have a thousand. */
function beginsWithAgency(text: string, directory: Directory): boolean {
  const kept = found.get(directory) ?? keeper<boolean>(MOST, () => 0);
  found.set(directory, kept);
  return kept(text, () =>
    directory.agencies.some(
      ({ name, short }) => begins(text, name) || (short !== null && begins(text, short)),
    ),
  );
}

function begins(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}

/** First words of short texts that name what is done rather than a thing. */
const VERBS = new Set(
  (
    'triển khai|thực hiện|giải quyết|xây dựng|ban hành|tổ chức|kiểm tra|rà soát|công khai|tiếp nhận|xử lý|ứng dụng|cung cấp|' +
    'kiểm soát|sắp xếp|quản lý|đánh giá|chấp hành|bố trí|theo dõi|đào tạo|bồi dưỡng|tuyên truyền|cải thiện|nâng cao|đổi mới|' +
    'số hóa|tham mưu|hướng dẫn|đôn đốc|phân cấp|ủy quyền|niêm yết|khắc phục|lấy ý kiến|chuẩn bị|phối hợp|duy trì|đẩy mạnh|' +
    'tự kiểm tra|báo cáo'
  )
    .split('|')
    .map(fold),
);

/** First words of short texts that name a thing to be done rather than the doing. */
const TASKS = new Set(
  'việc|công tác|nhiệm vụ|kế hoạch|trách nhiệm|chế độ|nội dung|quy định'.split('|').map(fold),
);

/** A short text as the object of a sentence: "việc giải quyết …" of what is done, a thing as it is. */
export function asObject(text: string, directory: Directory): string {
  const label = withinSentence(text, directory);
  return beginsWithOne(label, VERBS) ? `việc ${label}` : label;
}

/** A short text as what somebody is asked to do: "thực hiện nhiệm vụ …" of a thing. */
export function asTask(text: string, directory: Directory): string {
  const label = withinSentence(text, directory);
  return beginsWithOne(label, TASKS) ? `thực hiện ${label}` : label;
}

/** What folding takes for the first three words of a text. */
const FIRST_WORDS = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+){0,3}/u;

function beginsWithOne(label: string, words: ReadonlySet<string>): boolean {
  const [beginning = ''] = FIRST_WORDS.exec(label) ?? [];
  const [first = '', second = '', third = ''] = fold(beginning).split(' ');
  return [first, `${first} ${second}`, `${first} ${second} ${third}`].some((beginning) =>
    words.has(beginning),
  );
}

/** "a", "a và b", "a, b và c". */
export function enumeration(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`;
}

/** Words for who is responsible that are no post, so that they begin with a small letter within a sentence. */
const NO_POST = /^(?:Công chức|Cán bộ|Viên chức|Bộ phận|Tập thể|Người|Các|Những|Lãnh đạo|Toàn thể|Tổ) /u;

/** Who is responsible, within a sentence: posts and bodies keep their capitals. */
export function responsibleWords(owner: string): string {
  const words = withoutSign(owner);
  return NO_POST.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
