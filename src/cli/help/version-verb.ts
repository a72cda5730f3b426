import type { Declaration } from '../command-line/verb.ts';

export const VERSION_VERB = {
  name: 'version',
  task: 'begin',
  soughtAs: ['phiên bản'],
  needsNoProject: true,
  arguments: [],
  summary: {
    vi: 'phiên bản, máy đang chạy, lịch nghỉ biết đến năm nào',
    en: 'the version, what it runs on, how far the calendar is known',
  },
  flags: {},
  examples: ['cchc version', 'cchc --version'],
} as const satisfies Declaration;
