import type { Checklist, Side } from '../../documents/checklist/checklist.ts';
import { makeChecklists } from '../../documents/checklist/make-checklists.ts';
import { checklistIcs } from '../../formats/of/checklist/ics.ts';
import { checklistDocx } from '../../formats/of/checklist/docx.ts';
import { checklistJson, noChecklistJson } from '../../formats/of/checklist/json.ts';
import { checklistMarkdown } from '../../formats/of/checklist/markdown.ts';
import { checklistTable } from '../../formats/of/checklist/table.ts';
import type { ChecklistView } from '../../formats/of/checklist/checklist-view.ts';
import { checklistXlsx } from '../../formats/of/checklist/xlsx.ts';
import type { Environment } from '../environment.ts';
import { findUnit } from '../input/find-unit.ts';
import { loadSchedule, type Made, tellUnplaced } from '../input/load-schedule.ts';
import { pageFor } from '../output/page.ts';
import { readDateFlag, readWordFlag } from '../command-line/read-flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Flags, type Run, textFlag } from '../command-line/verb.ts';
import { checkDestination, chooseFormat, writeResult, writeWhole } from '../output/write-output.ts';

const FORMATS = {
  table: ['txt'],
  md: ['md'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  json: ['json'],
  ics: ['ics'],
};
const SIDES = ['secretariat', 'team', 'unit', 'seconding'] as const;

/** `cchc checklist [PLAN]`: what each side must do, by when. Status as of `cchc schedule`. */
export const checklist: Run = async (call, environment) => {
  const { flags } = call;
  const output = textFlag(flags, 'output');
  const format = chooseFormat(FORMATS, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  if (output === undefined && (format === 'docx' || format === 'xlsx')) throw needsFile(format);
  await checkDestination(destination);
  const side = readWordFlag(textFlag(flags, 'for') ?? 'secretariat', SIDES, '--for');
  const days = daysOf(flags);

  const loaded = await loadSchedule(call, environment, isInternal(flags, side));
  if (!loaded.made) {
    if (format === 'json') {
      await writeResult(environment, destination, noChecklistJson(loaded.plan, side, loaded.diagnostics));
    }
    await loaded.tell();
    return 1;
  }
  const named = textFlag(flags, 'unit');
  const unit = named === undefined ? null : findUnit(named, loaded.view, side);
  const input = { ...loaded.view, isWritten: loaded.context.isWritten };
  const checklists = makeChecklists(input, { side, unit, ...days });
  const content = await contentOf(format, checklists, side, loaded, { environment, output });
  if (typeof content === 'string') await writeResult(environment, destination, content);
  else await writeWhole({ output: output ?? '', force: destination.force }, content);
  tellUnplaced(loaded.view, environment);
  return loaded.status;
};

async function contentOf(
  format: keyof typeof FORMATS,
  checklists: readonly Checklist[],
  side: Side,
  { view: schedule, diagnostics }: Made,
  { environment, output }: { readonly environment: Environment; readonly output: string | undefined },
): Promise<string | Uint8Array> {
  const view: ChecklistView = { checklists, schedule };
  switch (format) {
    case 'table': {
      const { paint, width } = await pageFor(environment, output);
      return checklistTable(view, paint, width);
    }
    case 'md':
      return checklistMarkdown(view);
    case 'docx':
      return checklistDocx(view);
    case 'xlsx':
      return checklistXlsx(view);
    case 'json':
      return checklistJson(view, side, diagnostics);
    case 'ics':
      return checklistIcs(view);
    default:
      return format satisfies never;
  }
}

function daysOf(flags: Flags) {
  const day = (name: 'from' | 'to') => {
    const text = textFlag(flags, name);
    return text === undefined ? null : readDateFlag(text, `--${name}`);
  };
  const days = { from: day('from'), to: day('to') };
  if (days.from !== null && days.to !== null && days.to < days.from) {
    throw new UsageError({
      vi: `--to (${days.to}) trước --from (${days.from})`,
      en: `--to (${days.to}) is before --from (${days.from})`,
    });
  }
  return days;
}

/** Only the secretariat and the teams may know of unannounced visits. */
function isInternal(flags: Flags, side: Side): boolean {
  if (flags['internal'] !== true) return false;
  if (side === 'secretariat' || side === 'team') return true;
  throw new UsageError(
    {
      vi: '--internal chỉ dùng với --for secretariat hoặc team',
      en: '--internal goes only with --for secretariat or team',
    },
    {
      vi: 'Đơn vị và cơ quan cử người không được biết trước cuộc kiểm tra đột xuất.',
      en: 'Units and seconding agencies are not told of unannounced visits.',
    },
  );
}

function needsFile(format: string): UsageError {
  return new UsageError(
    { vi: `định dạng ${format} phải ghi vào tệp`, en: `the format ${format} must be written to a file` },
    { vi: `Thêm -o danh-muc-viec.${format}`, en: `Add -o checklist.${format}` },
  );
}
