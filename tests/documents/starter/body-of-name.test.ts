import { expect, it } from 'vitest';
import { bodyOfName } from '../../../src/documents/starter/body-of-name.ts';

it.each([
  ['Sở Tư pháp', 'Sở Tư pháp', 'province', 'department', null],
  ['sở y tế', 'Sở y tế', 'province', 'department', null],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch', 'province', 'department', null],
  ['Thanh tra tỉnh', 'Thanh tra tỉnh', 'province', 'department', null],
  [
    'Ban Quản lý các khu công nghiệp',
    'Ban Quản lý các khu công nghiệp',
    'province',
    'management-board',
    null,
  ],
  ['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh', 'province', 'office', null],
  ['Cục Thuế tỉnh', 'Cục Thuế tỉnh', 'province', 'vertical', null],
  ['Bệnh viện Đa khoa tỉnh', 'Bệnh viện Đa khoa tỉnh', 'province', 'public-service', null],
  ['Công ty Cấp nước', 'Công ty Cấp nước', 'province', 'enterprise', null],
  ['Hội Nông dân', 'Hội Nông dân', 'province', 'other', null],
  ['Huyện Tam Bình', 'Huyện Tam Bình', 'district', null, null],
  ['UBND huyện Tam Bình', 'Huyện Tam Bình', 'district', null, null],
  ['Ủy ban nhân dân thị xã Bình Minh', 'Thị xã Bình Minh', 'district', null, null],
  ['Thành phố Vĩnh Long', 'Thành phố Vĩnh Long', 'district', null, null],
  ['Quận 1', 'Quận 1', 'district', null, null],
  ['Xã Song Phú', 'Xã Song Phú', 'commune', null, null],
  ['Phường 1', 'Phường 1', 'commune', null, null],
  ['Đặc khu Phú Quốc', 'Đặc khu Phú Quốc', 'commune', null, null],
  ['xã Song Phú, huyện Tam Bình', 'Xã Song Phú', 'commune', null, 'Huyện Tam Bình'],
  ['UBND xã Song Phú, UBND huyện Tam Bình', 'Xã Song Phú', 'commune', null, 'Huyện Tam Bình'],
  ['  Sở\n"A":  B\u0000 ', 'Sở "A": B', 'province', 'department', null],
  ['Sơ\u0309 Tư pháp'.normalize('NFD'), 'Sở Tư pháp', 'province', 'department', null],
  ['Xã', 'Xã', 'province', 'other', null],
] as const)('%j', (given, name, level, kind, district) => {
  expect(bodyOfName(given)).toEqual({ name, level, kind, district });
});
