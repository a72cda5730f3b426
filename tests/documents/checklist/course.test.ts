import { describe, expect, it } from 'vitest';
import { phaseOf, stageOfDuty, stageOfText } from '../../../src/documents/checklist/course.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { TWO_LEVELS, VINH_LONG } from './made.ts';

describe('the stage of a duty by its words', () => {
  it.each([
    ['Thành lập Đoàn kiểm tra', 'form'],
    ['Chủ trì, phối hợp với các cơ quan liên quan thành lập Đoàn', 'form'],
    ['Cử cán bộ, công chức tham gia Đoàn', 'form'],
    ['Xây dựng đề cương hướng dẫn báo cáo', 'notify'],
    ['Bốc thăm xã kiểm tra đột xuất', 'notify'],
    ['Xây dựng báo cáo gửi Đoàn', 'report'],
    ['Đôn đốc đơn vị chuẩn bị tài liệu', 'report'],
    ['Tiến hành kiểm tra', 'visit'],
    ['Bố trí thành phần làm việc', 'visit'],
    ['Tổ chức thực hiện nghiêm túc các nội dung kết luận', 'conclude'],
    ['Báo cáo kết quả khắc phục về Sở Nội vụ để tổng hợp', 'conclude'],
    ['Theo dõi, đôn đốc thực hiện kết luận', 'conclude'],
    ['Tổng hợp kết quả', 'consolidate'],
    ['Báo cáo kết quả lên Chủ tịch UBND tỉnh', 'consolidate'],
    ['Tham mưu văn bản chấn chỉnh', 'consolidate'],
    ['Tổng hợp vướng mắc, báo cáo Chủ tịch', null],
    ['Thi hành quyết định', null],
    ['Phối hợp với Sở Nội vụ', null],
    ['THÀNH LẬP ĐOÀN'.normalize('NFD'), 'form'],
    ['', null],
  ])('%s: %s', (text, stage) => {
    expect(stageOfText(text)).toBe(stage);
  });
});

describe('the phase of each duty', () => {
  it.each([
    [
      VINH_LONG,
      'before before before before before before during after after after after after before throughout before ' +
        'before before during during after after throughout throughout',
    ],
    [TWO_LEVELS, 'before before after before before after after after'],
  ])('in %s', (file, phases) => {
    const { plan } = readPlan(file);
    expect(plan.duties.map((duty) => phaseOf(stageOfDuty(plan, duty))).join(' ')).toBe(phases);
  });
});
