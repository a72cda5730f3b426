import { describe, expect, it } from 'vitest';
import { type FaultReport, faultText } from '../../src/cli/fault-text.ts';

const REPORT: FaultReport = {
  error: Object.assign(new TypeError('hỏng'), { stack: 'TypeError: hỏng\n    at x (cchc.cjs:1:1)' }),
  words: ['schedule', 'kế hoạch.yaml', '--as-of=2021-03-01'],
  version: '1.2.3',
  machine: { node: '22.11.0', platform: 'win32', release: '10.0.22631', arch: 'x64' },
  bugs: null,
};

describe('a fault of the program', () => {
  it('tells whose it is, where to send it, what runs where, the command and the trace', () => {
    expect(faultText(REPORT, 'vi')).toBe(
      [
        'Lỗi của chính chương trình cchc, không phải của bạn. Không có tệp nào bị ghi dở.',
        'Xin gửi các dòng dưới đây đến người đã trao chương trình này cho bạn.',
        'Đọc lại trước khi gửi: lệnh có thể chứa tên người, tên cơ quan, tên tệp.',
        '',
        'cchc 1.2.3, Node 22.11.0, win32 10.0.22631 x64',
        'Lệnh: cchc schedule "kế hoạch.yaml" --as-of=2021-03-01',
        'TypeError: hỏng',
        '    at x (cchc.cjs:1:1)',
        '',
      ].join('\n'),
    );
    expect(faultText(REPORT, 'en')).toMatch(
      /^A fault of cchc itself, not yours\. .*\nPlease send the lines below to whoever gave you this program\.\n/,
    );
  });

  it('names the address of the package, where it has one', () => {
    expect(faultText({ ...REPORT, bugs: 'x@y.vn' }, 'vi')).toContain('đến x@y.vn.\n');
  });

  it('lets no control reach the terminal, and quotes what a shell would take apart', () => {
    const words = ['letter', '\u001b[31mđỏ', '', 'a"b', '$HOME'];
    const text = faultText({ ...REPORT, words, error: 'chuỗi \u001b[2J' }, 'vi');
    expect(text).toContain('Lệnh: cchc letter "\\u{1b}[31mđỏ" "" "a\\"b" "$HOME"\nchuỗi \\u{1b}[2J\n');
    expect(text).not.toContain('\u001b');
  });
});
