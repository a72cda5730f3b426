/** What an editor says of `clause`, wherever it stands. */
export const CLAUSE_WORDS = {
  title: 'Điều khoản',
  description:
    'Chỗ của mục này trong quyết định: III.1.a là điểm a khoản 1 Mục III. Có ghi là quyết định nói; không ghi là văn phòng thư ký tự chọn.',
  examples: ['III.1.a', 'Điều 2', 'Căn cứ 1'],
} as const;
