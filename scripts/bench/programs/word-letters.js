// Fills a Word template a thousand times with docxtemplater, as one who has no more than the library would; writes the files.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [template, folder] = process.argv.slice(2);
const bytes = readFileSync(template);
for (let index = 1; index <= 1000; index++) {
  const letter = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  letter.render({ don_vi: `Đơn vị ${index}` });
  const content = letter.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  writeFileSync(path.join(folder, `thu-${index}.docx`), content);
}
