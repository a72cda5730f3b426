import type { ReadingValues } from '../../plan/reading-problems.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** A key that must be there is not. */
export const missingKey = defineRule<ReadingValues['CC105']>()({
  code: 'CC105',
  slug: 'missing-key',
  severity: 'error',
  kind: 'reader',
  message: ({ path }) => {
    const key = path.at(-1);
    const holder = placeWords(path.slice(0, -1));
    return path.length < 2
      ? { vi: `thiếu khóa "${key}"`, en: `the key "${key}" is missing` }
      : { vi: `thiếu khóa "${key}" trong ${holder.vi}`, en: `the key "${key}" is missing in ${holder.en}` };
  },
  advice: ({ path, hint }) => {
    const [line, ...more] = hint?.kind === 'lines' ? hint.lines : [];
    if (line === undefined)
      return { vi: `Thêm dòng "${path.at(-1)}: …".`, en: `Add a line "${path.at(-1)}: …".` };
    if (more.length === 0) return { vi: `Thêm một dòng, như: ${line}`, en: `Add a line, such as: ${line}` };
    const block = [line, ...more].map((one) => `\n  ${one}`).join('');
    return { vi: `Thêm các dòng, như:${block}`, en: `Add lines, such as:${block}` };
  },
  explanation: {
    vi: 'Một số khóa bắt buộc phải có, vì thiếu nó thì không lập được lịch hay văn bản: mã và tên kế hoạch, quyết định, văn phòng thư ký, đơn vị, đoàn. Điều gì quyết định để cho văn bản sau thì không bắt buộc; phần mềm sẽ nhắc bằng một thông tin.',
    en: 'Some keys must be there because no schedule and no letter can be made without them: id and name of the plan, the decision, the office, the units, the teams. What the decision leaves to later papers is not required; information is given about it instead.',
  },
});
