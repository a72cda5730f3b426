import {
  DISTANCE,
  MOVED,
  ORDER,
  PINNED_LEFT,
  REGRET,
  VISITS_LEFT,
} from '../../schedule/placement/columns.ts';
import type { Placing } from '../../schedule/placement/placing.ts';
import type { Progress, TellProgress } from '../../schedule/progress.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { counted } from './counted.ts';
import type { Work } from './progress-line.ts';

/** Shows how far the making of a schedule has got, and tells what it came to, where such is wanted. */
export function tellScheduling({ progress, detail }: Pick<Environment, 'progress' | 'detail'>): TellProgress {
  return (at) => {
    if (at.step === 'made') detail(madeWords(at));
    else progress.show(() => workOf(at));
  };
}

function madeWords(made: Extract<Progress, { readonly step: 'made' }>): Bilingual {
  const { visits, unplaced, calls, displacement, bound } = made;
  const left = unplaced === 0 ? { vi: '', en: '' } : of(unplaced, ', chưa xếp được {}', ', {} not placed');
  const solved = of(calls, 'gọi bộ giải {} lần', 'solver called {} times');
  const sum = sumWords(displacement, bound);
  return {
    vi: `xếp lịch ${counted(visits).vi} cuộc${left.vi}; ${solved.vi}; ${sum.vi}`,
    en: `scheduled ${counted(visits).en} visits${left.en}; ${solved.en}; ${sum.en}`,
  };
}

/** What is being done, in words. */
function workOf(at: Exclude<Progress, { readonly step: 'made' }>): Work {
  switch (at.step) {
    case 'starts':
      return {
        doing: scheduling(at.visits),
        soFar: share(at, 'đã xét ngày của {} chuyến', 'starts of {} trips judged'),
      };
    case 'placing':
      return { doing: scheduling(at.visits), soFar: placingWords(at.placing) };
    case 'reasons':
      return {
        doing: scheduling(at.visits),
        soFar: share(at, 'đã rõ lý do của {} chuyến', 'reasons of {} trips known'),
      };
    case 'changes':
      return {
        doing: of(at.unplaced, 'Đang tìm cách xếp {} chuyến chưa có chỗ', 'Trying to place {} trips more'),
        soFar: of(at.tried, 'đang thử cách thứ {}', 'change {} tried'),
      };
    default:
      return at satisfies never;
  }
}

function scheduling(visits: number): Bilingual {
  return of(visits, 'Đang xếp lịch {} cuộc', 'Scheduling {} visits');
}

/** What the search has come to, in the measure of its stage. */
function placingWords({ set, sets, stage, held, best, bound }: Placing): Bilingual | null {
  const sum = stageWords(stage, held, best, bound);
  if (sum === null || sets < 2) return sum;
  return {
    vi: `phần ${counted(set).vi}/${counted(sets).vi}: ${sum.vi}`,
    en: `part ${counted(set).en} of ${counted(sets).en}: ${sum.en}`,
  };
}

function stageWords(
  stage: Placing['stage'],
  held: readonly number[],
  best: number,
  bound: number,
): Bilingual | null {
  if (stage === null || !Number.isFinite(best)) return null;
  switch (stage) {
    case PINNED_LEFT:
      return atLeast(of(best, 'còn {} cuộc ghim chưa xếp', '{} pinned visits left out'), bound);
    case VISITS_LEFT:
      return atLeast(of(best, 'còn {} cuộc chưa xếp', '{} visits left out'), bound);
    case MOVED:
      return atLeast(of(best, 'dời {} cuộc đã thông báo', '{} notified visits moved'), bound);
    case DISTANCE:
      return sumWords(best, bound);
    case ORDER:
    case REGRET: {
      const sum = of(held[DISTANCE] ?? 0, 'lệch {} buổi', '{} sessions off');
      return { vi: `${sum.vi}, đang chọn thứ tự`, en: `${sum.en}, choosing the order` };
    }
    default:
      return stage satisfies never;
  }
}

/** The displacement that was found, and what it cannot fall below. */
function sumWords(best: number, bound: number): Bilingual {
  return atLeast(of(best, 'tốt nhất {} buổi', 'best {} sessions'), bound);
}

function atLeast(said: Bilingual, bound: number): Bilingual {
  if (bound <= 0 || !Number.isFinite(bound)) return said;
  const least = of(bound, 'không thể dưới {}', 'cannot be below {}');
  return { vi: `${said.vi}, ${least.vi}`, en: `${said.en}, ${least.en}` };
}

/** Words with a number in the place of the braces. */
function of(number: number, vi: string, en: string): Bilingual {
  const { vi: ofVi, en: ofEn } = counted(number);
  return { vi: vi.replace('{}', ofVi), en: en.replace('{}', ofEn) };
}

function share({ done, of: all }: { readonly done: number; readonly of: number }, vi: string, en: string) {
  const [one, whole] = [counted(done), counted(all)];
  return { vi: vi.replace('{}', `${one.vi}/${whole.vi}`), en: en.replace('{}', `${one.en}/${whole.en}`) };
}
