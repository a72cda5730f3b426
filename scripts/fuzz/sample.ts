import { readFileSync } from 'node:fs';
import path from 'node:path';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { campaignsIn, type SoundCampaign } from '../../src/campaign.ts';
import { formOf } from '../../src/documents/letter/letter.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { templateTags } from '../../src/documents/letter/tags/template-tags.ts';
import type { Tags } from '../../src/documents/letter/tags/tag-values.ts';
import type { OfficialDocument } from '../../src/documents/document.ts';
import type { Status } from '../../src/follow-up/status.ts';
import { FORMATS } from '../../src/formats/of/registry.ts';
import { plain } from '../../src/formats/text/paint.ts';
import type { Schedule } from '../../src/schedule/schedule.ts';
import { withTags } from './mutations/with-tags.ts';

/** A small campaign with facts on record, and what the tool makes of it, which inputs are made from and tried on. */
export interface Sample {
  /** Its files by the names that they have in a folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Its schedule, as a value and saved as JSON. */
  readonly placed: Schedule;
  readonly schedule: string;
  /** Where it stands, and the register of that in Excel. */
  readonly status: Status;
  readonly register: Uint8Array;
  /** What fills letters of every kind, and a Word file with all tags of theirs. */
  readonly tags: Tags;
  readonly template: Uint8Array;
}

const FOLDER = path.join('tests', 'rules', 'fixtures', 'CC916-extension-amiss', 'silent');
const TODAY = knownDate('2021-06-01');
const PAGE = { paint: plain, width: 100 };

/** Opens the sample. `root` is the folder of the project. */
export async function openSample(root: string): Promise<Sample> {
  const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
  const names = ['plan.yaml', 'directory.yaml', 'so.yaml'];
  const texts = Object.fromEntries(names.map((name) => [name, read(FOLDER, name)]));
  const open = campaignsIn({
    read: (name) => Promise.resolve({ source: { file: name, text: texts[name] ?? '' } }),
    resolve: (_, name) => Promise.resolve(name),
  });
  const sound = (await open('plan.yaml', { asOf: TODAY })).sound('internal');
  if (sound === null) throw new Error(`no schedule can be made of ${FOLDER}`);
  const { plan, directory, counting } = sound.context;
  const status = await sound.status(TODAY, 0);
  const schedule = await FORMATS.schedule.json.render({
    view: { ...(await sound.document('internal')), language: 'vi', warnings: [] },
    ...{ context: sound.context, diagnostics: [], explain: true, attendees: true, page: PAGE },
  });
  const shown = { audience: 'internal', plan, directory, counting, language: 'vi' } as const;
  const view = { ...shown, status, units: [], findings: 'open', planWord: null } as const;
  const register = toBytes(await FORMATS.status.xlsx.render({ view, diagnostics: [], page: PAGE }));
  const written = await lettersOf(sound, (name) => read('texts', name));
  const [first] = written;
  if (first === undefined) throw new Error(`no letter can be written of ${FOLDER}`);
  const letter = toBytes(await FORMATS.letter.docx.render(first.document));
  const tags = Object.assign({}, ...written.map((one) => one.tags)) as Tags;
  const template = withTags(letter, tags);
  return {
    files: { ...texts, 's.json': schedule, 'so.xlsx': register, 'mau.docx': template },
    placed: await sound.schedule(),
    schedule: String(schedule),
    ...{ status, register, template, tags },
  };
}

/** Letters of every kind that there are, one of each, with what fills a template of theirs. */
async function lettersOf(sound: SoundCampaign, read: (name: string) => string) {
  const written: { readonly document: OfficialDocument; readonly tags: Tags }[] = [];
  const outline = { file: 'outline.txt', text: read('outline.txt') };
  for (const kind of LETTER_KINDS) {
    const signing = { date: TODAY, clauses: false, today: TODAY, within: 10 };
    const { plans, write } = await sound.letters(kind, 'internal', signing);
    const [letter] = plans;
    if (letter === undefined) continue;
    const texts = {
      own: { file: formOf(kind, letter).text, text: read(formOf(kind, letter).text) },
      outline: kind.outline === undefined || kind.outline === 'itself' ? null : outline,
    };
    const made = write(letter, texts, '20');
    if ('words' in made) throw new Error(`${made.file}: ${made.words.en}`);
    written.push({ document: made.document, tags: templateTags(letter, made.document) });
  }
  return written;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
