import type { TextProblem } from '../../../documents/letter/text/fill.ts';
import type { Bilingual } from '../../../words/language.ts';
import { elementsOf } from '../../docx/reading/plain-xml.ts';
import { printable } from '../../text/text-width.ts';

/** What the library says of a tag that is not written properly. */
export interface TagMistake {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  /** Where it stands in the text of its part; of two tags, both places. */
  readonly offset?: number | readonly number[];
  readonly file?: string;
  readonly part?: { readonly raw?: string; readonly value?: string };
}

/** More mistakes than this are told as soon as these are mended. */
const MOST_TOLD = 6;

/** All that is wrong with the tags of a template, each with its place. `textOf`: the XML of a part by its name. */
export function tagProblem(
  mistakes: readonly TagMistake[],
  textOf: (part: string) => string | null,
): TextProblem {
  const told = mistakes.slice(0, MOST_TOLD).map((one) => {
    const words = mistakeWords(one);
    const place = placeWords(one, textOf);
    return { vi: `${place.vi}${words.vi}`, en: `${place.en}${words.en}` };
  });
  const [only, ...others] = told;
  const listed = (language: 'vi' | 'en') =>
    others.length === 0 ? (only?.[language] ?? '') : told.map((one) => `\n  - ${one[language]}`).join('');
  return {
    words: { vi: listed('vi'), en: listed('en') },
    advice: {
      vi: 'Đóng thẻ {#…} và {^…} bằng {/…} cùng tên; viết dấu { } thật bằng cách bỏ chúng khỏi mẫu.',
      en: 'Close {#…} and {^…} with {/…} of the same name; a brace that is no tag cannot stand in a template.',
    },
  };
}

function mistakeWords({ id, xtag = '', openingtag = '', closingtag = '', part }: TagMistake): Bilingual {
  const tag = shortened(xtag);
  switch (id ?? '') {
    case 'unclosed_loop':
      return {
        vi: `thẻ {#${tag}} chưa được đóng: thiếu {/${tag}}`,
        en: `the tag {#${tag}} is not closed: {/${tag}} is missing`,
      };
    case 'unopened_loop':
      return {
        vi: `thẻ {/${tag}} đóng một thẻ chưa mở: thiếu {#${tag}} trước nó`,
        en: `the tag {/${tag}} closes what is not open: {#${tag}} is missing before it`,
      };
    case 'closing_tag_does_not_match_opening_tag':
      return {
        vi: `thẻ {#${shortened(openingtag)}} bị đóng bằng {/${shortened(closingtag)}}, phải là {/${shortened(openingtag)}}`,
        en: `the tag {#${shortened(openingtag)}} is closed by {/${shortened(closingtag)}}, which must be {/${shortened(openingtag)}}`,
      };
    case 'unclosed_tag':
      return { vi: `thẻ {${tag} thiếu dấu }`, en: `the tag {${tag} lacks its }` };
    case 'unopened_tag':
      return {
        vi: `dấu } sau "${tag}" thừa, hoặc thiếu dấu { trước đó`,
        en: `the } behind "${tag}" is one too many, or a { is missing before it`,
      };
    case 'duplicate_open_tag':
      return { vi: `thừa dấu { ở "${tag}"`, en: `there is a { too many at "${tag}"` };
    case 'duplicate_close_tag':
      return { vi: `thừa dấu } ở "${tag}"`, en: `there is a } too many at "${tag}"` };
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right': {
      const raw = shortened(part?.raw ?? part?.value ?? tag);
      return {
        vi: `thẻ {${raw}} không đứng trong bảng hay đoạn mà nó lặp lại`,
        en: `the tag {${raw}} does not stand in what it repeats`,
      };
    }
    default: {
      const named = shortened(xtag !== '' ? xtag : (part?.raw ?? openingtag));
      return { vi: `thẻ {${named}} viết chưa đúng`, en: `the tag {${named}} is not written properly` };
    }
  }
}

/** In which part of the letter, and in which of its paragraphs, with how that begins. */
function placeWords({ file, offset }: TagMistake, textOf: (part: string) => string | null): Bilingual {
  if (file === undefined) return { vi: '', en: '' };
  const part = partWords(file);
  const at = typeof offset === 'number' ? offset : offset?.at(-1);
  const xml = textOf(file);
  const paragraph = xml === null || at === undefined ? null : paragraphAt(xml, at);
  if (paragraph === null) return { vi: `${part.vi}: `, en: `${part.en}: ` };
  const { number, text } = paragraph;
  const begins = text.trim() === '' ? '' : ` ("${shortened(text.trim())}")`;
  return { vi: `${part.vi}, đoạn ${number}${begins}: `, en: `${part.en}, paragraph ${number}${begins}: ` };
}

function partWords(file: string): Bilingual {
  if (/\/header\w*\.xml$/.test(file)) return { vi: 'đầu trang', en: 'header' };
  if (/\/footer\w*\.xml$/.test(file)) return { vi: 'chân trang', en: 'footer' };
  if (/\/(?:foot|end)notes\.xml$/.test(file)) return { vi: 'chú thích', en: 'notes' };
  if (/\/document\.xml$/.test(file)) return { vi: 'thân văn bản', en: 'body' };
  return { vi: `phần "${shortened(file)}"`, en: `the part "${shortened(file)}"` };
}

const TEXTS = new Set(['p', 't']);

/** The paragraph in which a place in the text of a part lies: its number from 1, empty ones counted, and what it says. */
function paragraphAt(xml: string, offset: number): { readonly number: number; readonly text: string } | null {
  let [number, length, text, isFound] = [0, 0, '', false];
  for (const element of elementsOf(xml, TEXTS)) {
    if (element.name === 'p' && element.is !== 'end') {
      if (isFound) break;
      number += 1;
      text = '';
    } else if (element.name === 't' && element.is === 'begin') {
      text += element.text;
      length += element.text.length;
      isFound ||= length > offset;
    }
  }
  return isFound ? { number, text } : null;
}

/** What is told of a text, on one line. */
export function shortened(text: string): string {
  return printable(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
