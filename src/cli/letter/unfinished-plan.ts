import type { Audience } from '../../documents/audience/audience.ts';
import type { Campaign } from '../../campaign.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** How many places a refusal names. */
const MOST_NAMED = 12;

/**
 * The values of a plan and its directory that stand for others still to be given, which a draft marks. Throws a UsageError of status 1 that
 * names their places, unless a draft is asked for.
 */
export function openValues(campaign: Campaign, audience: Audience, isDraft: boolean): readonly string[] {
  const found = campaign
    .diagnosticsFor(audience)
    .filter((one): one is Diagnostic<'CC121'> => one.code === 'CC121');
  if (found.length > 0 && !isDraft) throw unfinishedPlan(found);
  return found.map(({ values }) => values.value).filter((value) => value !== '');
}

function unfinishedPlan(found: readonly Diagnostic<'CC121'>[]): UsageError {
  const lines = (['vi', 'en'] as const).map((language) => {
    const named = found.slice(0, MOST_NAMED).map((one) => {
      const { file, span } = one.location;
      return `  ${printable(`${file}:${span.line}: ${wordDiagnostic(one).message[language]}`)}`;
    });
    return named.join('\n');
  });
  const [vi = '', en = ''] = lines;
  const more = found.length - MOST_NAMED;
  const rest: Bilingual =
    more > 0 ? { vi: `\n  và ${more} chỗ nữa`, en: `\n  and ${more} more` } : { vi: '', en: '' };
  const { vi: files, en: filesAre } = filesOf(found);
  return new UsageError(
    {
      vi: `${files} còn ${found.length} chỗ chưa viết xong, nên chưa viết thư để gửi đi`,
      en: `${filesAre} unfinished in ${found.length} ${found.length === 1 ? 'place' : 'places'}, so no letter is written yet`,
    },
    {
      vi: `${vi}${rest.vi}\nĐiền xong những chỗ ấy (cchc validate chỉ ra từng chỗ) rồi viết lại; hoặc thêm --draft để viết bản nháp có đánh dấu chúng.`,
      en: `${en}${rest.en}\nFill them in (cchc validate points at each) and write again; or add --draft for a draft that marks them.`,
    },
    1,
  );
}

/** Which of the two files they stand in; those of a plan alone are items, which it may exempt. */
function filesOf(found: readonly Diagnostic<'CC121'>[]): Bilingual {
  const ofPlan = found.filter(({ item }) => item !== undefined).length;
  if (ofPlan === found.length) return { vi: 'kế hoạch', en: 'the plan is' };
  if (ofPlan === 0) return { vi: 'danh mục', en: 'the directory is' };
  return { vi: 'kế hoạch và danh mục', en: 'the plan and its directory are' };
}
