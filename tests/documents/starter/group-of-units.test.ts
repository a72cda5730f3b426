import { describe, expect, it } from 'vitest';
import { groupNamed } from '../../../src/documents/starter/group-of-units.ts';

describe('words for several units', () => {
  it.each([
    ['02 xã của mỗi huyện', 2, false],
    ['2 xã do huyện chọn', 2, true],
    ['mỗi huyện 02 xã', 2, false],
    ['Mỗi huyện chọn hai xã', 2, true],
    ['02 xa cua moi huyen', 2, false],
    ['moi huyen chon 3 xa', 3, true],
    ['02 xã/huyện', 2, false],
    ['Mỗi huyện, thị xã, thành phố chọn 02 xã, phường, thị trấn', 2, true],
    ['mỗi huyện 02 xã'.normalize('NFD'), 2, false],
  ])('ask for communes of each district: %s', (text, count, byDistrict) => {
    expect(groupNamed(text)).toEqual({ count, byDistrict });
  });

  it.each([
    ['các sở, ngành', 'all'],
    ['cac so', 'all'],
    ['UBND các huyện', 'all'],
    ['tất cả các huyện', 'all'],
    ['một số đơn vị', 'all'],
    ['Xã', 'all'],
    ['sở, ban, ngành', 'all'],
    ['Sở, ngành cấp tỉnh', 'all'],
    ['UBND cấp xã', 'all'],
    ['5 phường', 'number'],
    ['ba xã', 'number'],
    ['ít nhất 3 sở', 'number'],
    ['xã do tỉnh chọn', 'number'],
    ['10% số xã', 'share'],
    ['hai mươi phần trăm số xã', 'share'],
    ['bốc thăm 3 xã', 'drawn'],
  ])('are a group: %s', (text, group) => {
    expect(groupNamed(text)).toBe(group);
  });

  it.each([
    'Sở Tư pháp',
    'Ban Quản lý các khu công nghiệp',
    'Xã Các Sơn',
    'Tùng Lâm',
    'Phường 1',
    'Xã Vị Thanh 1',
    'Huyện Ba Tri',
    'Ba Tri',
    'Năm Căn',
    'Thị trấn Một Ngàn',
    'Thanh tra tỉnh',
    'Tỉnh đoàn',
    'Thành phố Vĩnh Long',
    'So Noi vu',
    '',
  ])('are not in a name: %s', (text) => {
    expect(groupNamed(text)).toBeNull();
  });
});
