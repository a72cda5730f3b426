import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { cannotWrite, codeOf, trying } from '../../../../src/cli/output/writing/cannot-write.ts';

describe('what the system says against writing a file', () => {
  it.each([
    ['ENOSPC', 'đĩa đã đầy'],
    ['EDQUOT', 'hết hạn mức'],
    ['EACCES', 'không có quyền ghi'],
    ['EPERM', 'đang mở trong chương trình khác'],
    ['EBUSY', 'đang mở trong chương trình khác'],
    ['EROFS', 'chỉ cho đọc'],
    ['EISDIR', 'thư mục'],
    ['ENOTDIR', 'một tệp nằm ở chỗ của thư mục'],
    ['ENAMETOOLONG', 'quá dài'],
    ['ELOOP', 'dẫn vòng'],
    ['ESTALE', 'ổ mạng'],
    ['ETIMEDOUT', 'ổ mạng'],
    ['EIO', 'ổ đĩa'],
  ])('is told in words: %s', (code, says) => {
    expect(Object.keys(constants.errno)).toContain(code);
    const { words, advice } = cannotWrite('a.xlsx', code);
    expect(words.vi).toContain(says);
    expect(words.vi).toMatch(new RegExp(`^không ghi được a\\.xlsx: .* \\(${code}\\)$`));
    expect(words.en).toMatch(new RegExp(`^cannot write a\\.xlsx: .* \\(${code}\\)$`));
    expect(advice?.vi).toMatch(/\.$/);
  });

  it('is told as it is where nobody knows what it means', () => {
    expect(cannotWrite('a.xlsx', 'EWHAT').words.vi).toBe('không ghi được a.xlsx: EWHAT');
    expect(codeOf('hỏng')).toBe('hỏng');
  });

  it('is told of the file, unless it was told before', async () => {
    const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(trying('a.xlsx', full)).rejects.toThrow('cannot write a.xlsx: the disk is full');
    const nested = trying('b.xlsx', () => trying('a.xlsx', full));
    await expect(nested).rejects.toThrow('cannot write a.xlsx');
  });
});
