import path from 'node:path';
import { chooseLetters, visitsWithoutLetter, type Wanted } from '../../documents/letter/choose-letters.ts';
import { isLate, toldTooEarly } from '../../documents/letter/lawful-days.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { FaultyText, WrittenLetter } from '../../documents/letter/write-letter.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import { printable } from '../../formats/text/text-width.ts';
import { nearestOrAll } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { Environment } from '../environment.ts';
import { openCampaign } from '../input/open-campaign.ts';
import { formatsOfFiles, usualFormat } from '../output/choose-format.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { leftOut, refuseCopy } from './copies.ts';
import { writeLetters } from './letter-files.ts';
import { numbersOf, refuseOnRecord } from './letter-numbers.ts';
import { refuseWithTags, tagList } from './letter-tags.ts';
import { readLetterTexts } from './letter-texts.ts';
import { type LetterFormat, readTemplate, renderLetter } from './letter-template.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import type { LETTER } from './letter-verb.ts';
import { notChosen, notInternal } from './refusals.ts';
import { refuseUnknownKinds } from './recipient-kinds.ts';
import { refuseLate, refusePointless, tooEarly } from './refused-dates.ts';
import { refuseOtherDates } from './saved-schedule.ts';

/**
 * `cchc letter KIND [PLAN]`: one letter or one for each addressee, with an index. Status 1 if the plan has errors or lacks
 * a fact that a letter needs, which is named with its key; nothing is written then. With --tags it lists the tags of the kind
 * instead, for which no plan is read.
 */
export const letter: Run<typeof LETTER.flags> = async ({ words, flags }, environment) => {
  const kind = kindOf(words[0] ?? '');
  if (flags.tags) {
    refuseWithTags(flags);
    environment.stdout.write(tagList(kind, environment.language));
    return 0;
  }
  const { output, force, date = null, number = null, late = null, draft: isDraft } = flags;
  const isInternal = flags.internal;
  if (isInternal && kind.isBeforehand) throw notInternal(kind, LETTER_KINDS);
  if (flags.copy) refuseCopy(kind, LETTER_KINDS, number !== null || date !== null);
  const isFile = output !== undefined && path.extname(output) !== '';
  const format: LetterFormat =
    (isFile ? formatsOfFiles(FORMATS.letter, flags.format, [output])[0] : flags.format) ??
    usualFormat(FORMATS.letter);
  const { schedule: saved } = flags;
  const asOf = flags.asOf ?? (kind.byStatus === 'clock' ? environment.today() : undefined);
  const { file, files, terms, campaign } = await openCampaign(
    words[1],
    {
      asOf,
      saved: saved === undefined ? null : { flag: '--schedule', file: saved, takesDay: true },
      stdinName: undefined,
    },
    environment,
  );
  const audience = isInternal ? 'internal' : 'concerned';
  const sound = campaign.sound(audience);
  if (sound === null) {
    await tellDiagnostics(environment, campaign, audience);
    return 1;
  }
  const { facts, plans, write } = await sound.letters(kind, audience, {
    date,
    clauses: flags.clauses,
    today: asOf ?? null,
    within: withinIn(flags, kind),
  });
  refuseUnknownKinds(facts, LETTER_KINDS);
  const choice = chooseLetters(kind, plans, wantedIn(flags), facts, flags.copy);
  if (!('chosen' in choice)) throw notChosen({ kind, isInternal }, choice);
  const { chosen } = choice;
  refuseOnRecord(chosen, number !== null || date !== null);
  if (saved !== undefined && terms.previous !== null)
    refuseOtherDates(
      terms.previous,
      facts,
      { kind, letters: chosen },
      { plan: file, file: saved, asOf, isInternal },
    );
  const signed = chosen.filter(({ onRecord = null }) => onRecord === null);
  const told = date === null ? null : toldTooEarly(signed, date, facts);
  if (date !== null && told !== null) throw tooEarly(date, told);
  if (late === null) refuseLate(facts, chosen);
  refusePointless(facts, chosen);

  const template = await readTemplate(flags.template, format);
  const texts = await readLetterTexts(kind, { plan: { ...facts.plan, file }, files, environment });
  const numbers = numbersOf(chosen, number, kind);
  const written = chosen.map((plan) => ({
    plan,
    ...wholeLetter(write(plan, texts, numbers.get(plan) ?? null)),
  }));
  if (!isDraft && tellMissing(written, environment)) return 1;
  const rendered = written.map((one) => ({
    ...one,
    late: isLate(one.plan, facts) ? (late ?? '') : '',
    render: () => renderLetter(format, one, { template, isDraft }),
  }));
  await writeLetters(rendered, { kind, format, output, force }, environment);
  tellUnexplained(chosen, environment);
  if (flags.all) {
    tellLeftOut(
      plans.filter((plan) => !chosen.includes(plan)),
      flags.copy,
      environment,
    );
    tellWithoutLetter(visitsWithoutLetter(kind, plans, facts), environment);
  }
  if (kind.tellsOf === 'schedule')
    tellUnplaced({ moved: [], warnings: [], unplaced: facts.schedule.unplaced }, environment);
  return 0;
};

function wantedIn({ unit: units, all }: Call<typeof LETTER.flags>['flags']): Wanted {
  if (!all) return units.length === 0 ? 'only' : units;
  if (units.length === 0) return 'all';
  throw new UsageError(
    { vi: '--all và --unit không dùng cùng nhau', en: '--all and --unit do not go together' },
    { vi: 'Bỏ một trong hai.', en: 'Leave one of them out.' },
  );
}

/** Within how many working days what is due is told, by the kinds that tell so. */
function withinIn({ within }: Call<typeof LETTER.flags>['flags'], kind: LetterKind): number {
  if (within === undefined || kind.byStatus === 'clock') return within ?? USUAL_DAYS_AHEAD;
  const names = LETTER_KINDS.filter(({ byStatus }) => byStatus === 'clock').map(({ name }) => name);
  throw new UsageError(
    {
      vi: `--within: thư "${kind.name}" không nhắc việc sắp đến hạn`,
      en: `--within: a letter "${kind.name}" tells of nothing that is due soon`,
    },
    {
      vi: `Bỏ --within; tùy chọn này chỉ dùng với: ${names.join(', ')}`,
      en: `Leave --within out; it goes with: ${names.join(', ')}`,
    },
  );
}

/** Says which letters are not among all of them, and why. */
function tellLeftOut(
  letters: readonly LetterPlan[],
  areCopies: boolean,
  { stderr, language }: Environment,
): void {
  if (letters.length > 0) stderr.write(`${printable(leftOut(letters, areCopies)[language])}\n`);
}

/** Says in which letters the reason is left out, and where it can be given. */
function tellUnexplained(letters: readonly LetterPlan[], { stderr, language }: Environment): void {
  const visits = new Set(letters.flatMap(({ unexplained = [] }) => unexplained));
  if (visits.size === 0) return;
  const names = [...visits].map(({ name }) => printable(name[language])).join(', ');
  const said = {
    vi: `Lưu ý: thư không nêu lý do, vì chưa ghi vì sao đổi: ${names}. Ghi "put-off" kèm lý do vào sổ theo dõi rồi viết lại.`,
    en: `Note: no reason is given, for none is on record: ${names}. Record "put-off" with its reason, then write again.`,
  };
  stderr.write(`${said[language]}\n`);
}

/** Says which visits have no letter among all of them, and why. */
function tellWithoutLetter(
  { unplaced, unnamed, notRecorded }: ReturnType<typeof visitsWithoutLetter>,
  { stderr, language }: Environment,
): void {
  const tell = (visits: readonly Visit[], why: Bilingual) => {
    if (visits.length === 0) return;
    const names = visits.map(({ name }) => printable(name[language])).join(', ');
    const said = {
      vi: `Chưa có thư, vì ${why.vi}: ${names}.`,
      en: `Without a letter, for ${why.en}: ${names}.`,
    };
    stderr.write(`${said[language]}\n`);
  };
  tell(unplaced, { vi: 'chưa xếp được ngày', en: 'they have no day yet' });
  tell(unnamed, { vi: 'chưa có tên đơn vị', en: 'they are not named yet' });
  tell(notRecorded, {
    vi: 'ngày đã thông báo đã qua mà chưa ghi kết quả',
    en: 'the day notified has gone by without a record',
  });
}

function kindOf(name: string): LetterKind {
  const kind = LETTER_KINDS.find((one) => one.name === name);
  if (kind !== undefined) return kind;
  throw new UsageError(
    { vi: `không có loại văn bản "${name}"`, en: `there is no paper "${name}"` },
    nearestOrAll(
      name,
      LETTER_KINDS.map((one) => one.name),
    ),
  );
}

function wholeLetter(written: WrittenLetter | FaultyText): WrittenLetter {
  if (!('words' in written)) return written;
  const { file } = written;
  throw new UsageError(
    { vi: `${file}: ${written.words.vi}`, en: `${file}: ${written.words.en}` },
    written.advice,
  );
}

/** Tells each missing fact once, with its key. Returns whether there is any. */
function tellMissing(
  written: readonly { readonly missing: WrittenLetter['missing'] }[],
  { stderr, language }: Environment,
): boolean {
  const missing = new Map(written.flatMap((one) => one.missing.map((fact) => [fact.key, fact] as const)));
  for (const { key, name } of missing.values()) {
    const said = {
      vi: `Lỗi: thiếu ${name}; ghi vào khóa "${key}" của kế hoạch.`,
      en: `Error: ${name} is missing; give it under the key "${key}" of the plan.`,
    };
    stderr.write(`${said[language]}\n`);
  }
  if (missing.size > 0) {
    const advice = {
      vi: 'Hoặc thêm --draft để viết bản nháp có đánh dấu chỗ thiếu.',
      en: 'Or add --draft for a draft that marks what is missing.',
    };
    stderr.write(`${advice[language]}\n`);
  }
  return missing.size > 0;
}
