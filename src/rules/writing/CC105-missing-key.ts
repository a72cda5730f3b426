import { placeWords } from '../words/place-words.ts';
import type { Rule } from '../engine/rule.ts';

/** A key that must be there is not. */
export const missingKey: Rule = {
  code: 'CC105',
  slug: 'missing-key',
  severity: 'error',
  message: ({ key, within }) => ({
    vi: within === '' ? `thiếu khóa "${key}"` : `thiếu khóa "${key}" trong ${placeWords(within).vi}`,
    en:
      within === ''
        ? `the key "${key}" is missing`
        : `the key "${key}" is missing in ${placeWords(within).en}`,
  }),
  advice: ({ key }) => ({ vi: `Thêm dòng "${key}: …".`, en: `Add a line "${key}: …".` }),
  explanation: {
    vi: 'Một số khóa bắt buộc phải có, vì thiếu nó thì không lập được lịch hay văn bản: mã và tên kế hoạch, quyết định, văn phòng thư ký, đơn vị, đoàn. Điều gì quyết định để cho văn bản sau thì không bắt buộc; phần mềm sẽ nhắc bằng một thông tin.',
    en: 'Some keys must be there because no schedule and no letter can be made without them: id and name of the plan, the decision, the office, the units, the teams. What the decision leaves to later papers is not required; information is given about it instead.',
  },
};
