import type { Bilingual } from '../../words/language.ts';

/** What a conclusion finds of a content item. */
export const FINDING_KINDS = ['strength', 'shortcoming', 'violation'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds of findings as people say them. */
export const FINDING_KIND_NAMES: Readonly<Record<FindingKind, Bilingual>> = {
  strength: { vi: 'ưu điểm', en: 'strength' },
  shortcoming: { vi: 'hạn chế', en: 'shortcoming' },
  violation: { vi: 'vi phạm', en: 'violation' },
};

/** What an editor says of the kinds of findings. */
export function findingKindChoices(): Record<FindingKind, string> {
  return {
    strength: 'việc làm tốt, ưu điểm',
    shortcoming: 'tồn tại, hạn chế, thiếu sót',
    violation: 'vi phạm quy định',
  };
}

/** What people write in Vietnamese for the kinds of findings, besides what an editor says. */
export function findingKindsSpoken(): Record<FindingKind, readonly string[]> {
  return {
    strength: ['ưu điểm', 'làm tốt', 'mặt tốt'],
    shortcoming: ['hạn chế', 'tồn tại', 'thiếu sót', 'khuyết điểm'],
    violation: ['vi phạm', 'sai phạm'],
  };
}
