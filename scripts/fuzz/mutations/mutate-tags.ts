import { below, pick, type Random } from '../random.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { mutateXml } from './mutate-xml.ts';

/** Tags as people misspell them, as other libraries write them, and as somebody means harm by them. */
const TAGS: readonly string[] = [
  ...[
    '{',
    '}',
    '{}',
    '{ }',
    '{{',
    '}}',
    '{x}',
    '{/x}',
    '{#x}',
    '{^x}',
    '{#x}{/y}',
    '{/}',
    '{#}{/}',
    '{x',
    'x}',
  ],
  ...[
    '{@x}',
    '{>x}',
    '{%x}',
    '{=<% %>=}',
    '{=[[ ]]=}',
    '{&amp;x}',
    '{!x}',
    '{x|y}',
    '{x.y}',
    '{x()}',
    '{1+1}',
    '{.}',
  ],
  ...[
    '{constructor}',
    '{#constructor}{/constructor}',
    '{__proto__}',
    '{toString}',
    '{this}',
    '{$index}',
    '{-w:p x}',
  ],
  ...[
    '{#kinh_gui}',
    '{/kinh_gui}',
    '{ten}',
    '{#kinh_gui}{#kinh_gui}{ten}{/kinh_gui}{/kinh_gui}',
    '{~~x}',
    '{$x}',
  ],
  ...[
    '{co_quan_ban_hanh}',
    '{ co_quan_ban_hanh }',
    '{Co_quan_ban_hanh}',
    '{cơ_quan}',
    '{#ngay_thang}{/ngay_thang}',
  ],
];

/** Changes tags in the text of a part of a Word file, and in the end the text as XML. */
export function mutateTags(xml: string, random: Random): string {
  let changed = xml;
  for (let left = 1 + below(random, 4); left > 0; left--) changed = withOtherTag(changed, random);
  return changed === xml || random() < 0.4 ? mutateXml(changed, random) : changed;
}

function withOtherTag(xml: string, random: Random): string {
  const found = [...xml.matchAll(/\{[^{}<>]*\}/g)];
  const own = found.length === 0 ? null : pick(random, found);
  const [at, length] = own === null ? [xml.indexOf('</w:t>'), 0] : [own.index, own[0].length];
  if (at < 0) return xml;
  return xml.slice(0, at) + newTag(own?.[0] ?? '', random) + xml.slice(at + length);
}

function newTag(own: string, random: Random): string {
  const within = below(random, own.length + 1);
  switch (below(random, 6)) {
    case 0:
      return own.slice(0, within) + own.slice(within + 1);
    case 1:
      return own.repeat(2 + below(random, 20));
    case 2:
      // As Word splits what was typed in two goes.
      return `${own.slice(0, within)}</w:t></w:r><w:r><w:t>${own.slice(within)}`;
    case 3:
      return `{${pick(random, HOSTILE_TEXTS).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}}`;
    default:
      return pick(random, TAGS);
  }
}
