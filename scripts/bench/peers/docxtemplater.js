// docxtemplater alone, which fills the letter that ours is.
import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { run } from '../measure.js';
import { program } from '../sampler.js';

/** docxtemplater, which writes a thousand letters from one of ours whose unit became a tag. */
export function docxtemplater(letterWords, name) {
  return {
    vi: 'docxtemplater điền cùng văn bản 1.000 lần',
    en: 'docxtemplater, which fills the same letter 1,000 times',
    async sampler(site) {
      const letter = site.at('mau-thu.docx');
      run(process.execPath, [site.cchc, ...letterWords(site), '-o', letter]);
      const template = site.at('mau.docx');
      writeFileSync(template, withTag(readFileSync(letter), name));
      const script = await site.program('word-letters.js');
      return program(process.execPath, (turn) => [
        script,
        template,
        site.folder('docxtemplater', String(turn)),
      ]);
    },
  };
}

/** A Word file with a tag wherever a name stood. */
function withTag(bytes, name) {
  const zip = new PizZip(bytes);
  const part = 'word/document.xml';
  const pieces = zip.file(part).asText().split(name);
  if (pieces.length === 1) throw new Error(`the letter does not name ${name}`);
  zip.file(part, pieces.join('{don_vi}'));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
