import { below, pick, type Random } from '../random.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** What stands in XML where it should not. */
const SCRAPS: readonly string[] = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '</w:p>',
    '<w:p>',
    '<c/>',
    '<row>',
    '</row>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x?>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    '&a;',
    '&#0;',
    '&#x1b;',
    '&#xd800;',
    '&#1114112;',
    '&amp;lt;',
    '\u0000',
  ],
  ...[
    '<w:fldSimple w:instr="INCLUDETEXT x"/>',
    '<w:altChunk r:id="rId1"/>',
    '<mergeCell ref="A1:XFD1048576"/>',
  ],
  ...['<v>44333</v>', '<f>1+1</f>', '<is><t>x</t></is>', '<row r="7"><c r="J7"><v>1</v></c></row>'],
];

/** What stands in attributes and texts: references, days as Excel counts them, numbers, targets of relations. */
const VALUES: readonly string[] = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '2',
    '12',
    '1e9',
    '1e999',
    'NaN',
    '99999999999',
    '1.5',
    '0x10',
    '44333',
    '44333.5',
    '60',
  ],
  ...[
    '2958465',
    '2958466',
    '-44333',
    'A1',
    'J6',
    'J7',
    'XFD1048576',
    'ZZZZ9',
    'A0',
    'a1',
    'A1:B2',
    'A1:XFD1048576',
  ],
  ...[
    's',
    'str',
    'inlineStr',
    'b',
    'e',
    'd',
    'n',
    'true',
    'External',
    'http://x/',
    'file:///etc/passwd',
    '\\\\x\\y',
  ],
  ...[
    '2021-05-17',
    '17/05/2021',
    '31/02/2021',
    '2021-05-17T00:00:00',
    '17.5.21',
    'ngày 17 tháng 5',
    '45/SNV-CCHC',
  ],
  ...[
    'rId1',
    'sheet1.xml',
    '../../x',
    '__proto__',
    'constructor',
    '&#27;[2J',
    '&lt;',
    'so-tu-phap',
    'so-xay-dung',
  ],
];

/** Changes a text in XML in one to five places: what stands between tags, attributes, elements, letters. */
export function mutateXml(xml: string, random: Random): string {
  let changed = xml;
  for (let left = 1 + below(random, 5); left > 0; left--) changed = pick(random, MUTATIONS)(changed, random);
  return changed;
}

type Mutation = (xml: string, random: Random) => string;

function value(random: Random): string {
  return random() < 0.3 ? escaped(pick(random, HOSTILE_TEXTS)) : pick(random, VALUES);
}

/** Mostly as it must be; else as a careless hand leaves it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Replaces what a pattern finds in one of its places, looked for from somewhere on. */
function replaceOne(xml: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const from = below(random, xml.length + 1);
  const sticky = new RegExp(pattern.source, 'gu');
  sticky.lastIndex = from;
  const found = sticky.exec(xml) ?? new RegExp(pattern.source, 'u').exec(xml);
  if (found === null) return xml;
  return xml.slice(0, found.index) + by(found[0]) + xml.slice(found.index + found[0].length);
}

const onTexts: Mutation = (xml, random) => replaceOne(xml, />[^<>]+</, random, () => `>${value(random)}<`);

const onAttributes: Mutation = (xml, random) =>
  replaceOne(xml, /"[^"<>]*"/, random, () => `"${value(random)}"`);

const onElements: Mutation = (xml, random) => {
  const twice = random() < 0.5;
  return replaceOne(xml, /<(\w+:?\w*)(?: [^<>]*)?>[^<>]*<\/\1>|<[^<>]*\/>/, random, (found) =>
    twice ? found + found : '',
  );
};

/** A cell without a value is filled in, as people fill in a register. */
const onCells: Mutation = (xml, random) =>
  replaceOne(xml, /<c r="[A-Z]+\d+" s="\d+"\/>/, random, (found) => {
    const begin = found.slice(0, -2);
    const type = pick(random, ['', ' t="str"', ' t="d"', ' t="b"', ' t="e"', ' t="s"', ' t="x"']);
    const said = value(random);
    return random() < 0.5
      ? `${begin} t="inlineStr"><is><t>${said}</t></is></c>`
      : `${begin}${type}><v>${said}</v></c>`;
  });

const onScraps: Mutation = (xml, random) => {
  const at = below(random, xml.length + 1);
  return xml.slice(0, at) + pick(random, SCRAPS) + xml.slice(at + below(random, 4));
};

const onTags: Mutation = (xml, random) => replaceOne(xml, /<[^<>]+>/, random, () => '');

const onWhole: Mutation = (xml, random) =>
  random() < 0.5
    ? xml.slice(0, below(random, xml.length + 1))
    : xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"');

const MUTATIONS: readonly Mutation[] = [
  ...[onTexts, onTexts, onTexts, onAttributes, onAttributes, onCells, onCells, onCells, onCells],
  ...[onElements, onElements, onScraps, onTags, onWhole],
];
