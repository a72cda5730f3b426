import { fold } from '../fold.ts';
import { nearest } from '../nearest.ts';
import { EVENTS, type EventName } from './known-deadlines.ts';
import { letters, type NamedWord, wordMeant } from './spoken-words.ts';

/** What people write in Vietnamese for events, besides their names. */
const SPOKEN: Readonly<Record<EventName, readonly string[]>> = {
  'decision-signed': ['ký quyết định', 'ban hành quyết định', 'ký ban hành quyết định', 'quyết định được ký'],
  'nomination-sent': [
    'gửi văn bản đề nghị cử người',
    'đề nghị cử người',
    'gửi đề nghị cử người',
    'gửi văn bản cử người',
  ],
  'notice-sent': ['gửi thông báo', 'thông báo', 'thông báo lịch', 'gửi thông báo lịch', 'gửi lịch'],
  'visit-start': [
    'bắt đầu kiểm tra',
    'kiểm tra',
    'bắt đầu cuộc kiểm tra',
    'tiến hành kiểm tra',
    'ngày đầu kiểm tra',
    'đoàn đến kiểm tra',
    'đến kiểm tra',
    'khi kiểm tra',
  ],
  'visit-end': [
    'kết thúc kiểm tra',
    'kết thúc cuộc kiểm tra',
    'kiểm tra xong',
    'ngày cuối kiểm tra',
    'kết thúc',
  ],
  'round-ended': ['kết thúc đợt', 'kết thúc đợt kiểm tra', 'hết đợt', 'hết đợt kiểm tra'],
  'conclusion-issued': [
    'ban hành kết luận',
    'ban hành kết luận kiểm tra',
    'có kết luận',
    'ra kết luận',
    'ký kết luận',
  ],
  'conclusion-received': [
    'nhận được kết luận',
    'nhận kết luận',
    'nhận được kết luận kiểm tra',
    'nhận kết luận kiểm tra',
    'đơn vị nhận được kết luận',
  ],
  'remediation-reported': [
    'báo cáo kết quả khắc phục',
    'báo cáo khắc phục',
    'gửi báo cáo khắc phục',
    'có báo cáo khắc phục',
  ],
};

/** Words before an event that do not change which it is. */
const BEFORE = [
  'trước',
  'sau',
  'vào',
  'từ',
  'kể từ',
  'tính từ',
  'đúng',
  'ngày',
  'khi',
  'lúc',
  'thời điểm',
].map((word) => fold(word));

/** The events, each with its Vietnamese name. */
export function namedEvents(): NamedWord[] {
  return Object.entries(EVENTS).map(([word, { name }]) => ({ word, name: name.vi }));
}

/**
 * The event that a text says in Vietnamese beyond doubt, in the direction in which it is counted: `trước ngày kiểm tra` is
 * `visit-start`; nothing for any other text, and for one that says the other direction.
 */
export function eventMeant(text: string, direction: 'before' | 'after'): EventName | '' {
  const asked = withoutWordsBefore(text, direction === 'before' ? ['sau'] : ['truoc']);
  const meant = wordMeant(
    asked,
    namedEvents().map(({ word, name }) => ({
      word,
      names: [word, withoutWordsBefore(name), ...spokenFor(word).map((one) => withoutWordsBefore(one))],
    })),
  );
  return isEvent(meant) ? meant : '';
}

/** The event whose Vietnamese name or other words are near to a text; null where none is. */
export function eventNear(text: string): EventName | null {
  const asked = withoutWordsBefore(text);
  const words = new Map(
    namedEvents().flatMap(({ word, name }) =>
      [name, ...spokenFor(word)].map((one) => [withoutWordsBefore(one), word] as const),
    ),
  );
  const found = words.get(nearest(asked, words.keys()) ?? '') ?? '';
  return isEvent(found) ? found : null;
}

function spokenFor(word: string): readonly string[] {
  return isEvent(word) ? SPOKEN[word] : [];
}

function isEvent(word: string): word is EventName {
  return Object.hasOwn(EVENTS, word);
}

/** A text from its first word that says what it is; nothing where one of the `forbidden` words is in front. */
function withoutWordsBefore(text: string, forbidden: readonly string[] = []): string {
  let rest = fold(text);
  for (;;) {
    const current = rest;
    const first = BEFORE.find((word) => current.startsWith(`${word} `));
    if (first === undefined) return letters(rest) === '' ? '' : rest;
    if (forbidden.includes(first)) return '';
    rest = rest.slice(first.length).trimStart();
  }
}
