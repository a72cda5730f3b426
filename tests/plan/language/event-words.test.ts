import { describe, expect, it } from 'vitest';
import { eventMeant, eventNear, namedEvents } from '../../../src/plan/language/event-words.ts';

describe('events in Vietnamese', () => {
  it.each<[string, 'before' | 'after', string]>([
    ['trước ngày kiểm tra', 'before', 'visit-start'],
    ['Ngày bắt đầu kiểm tra', 'before', 'visit-start'],
    ['ngay kiem tra', 'before', 'visit-start'],
    ['sau khi nhận được kết luận', 'after', 'conclusion-received'],
    ['kể từ ngày ký quyết định', 'after', 'decision-signed'],
    ['kết thúc đợt kiểm tra', 'after', 'round-ended'],
    ['kết thúc kiểm tra', 'after', 'visit-end'],
    ['sau ngày kiểm tra', 'before', ''],
    ['trước ngày kiểm tra', 'after', ''],
    ['ngày', 'after', ''],
    ['hôm nào đó', 'after', ''],
  ])('understands %j, counted %s it, as %j', (text, direction, event) => {
    expect(eventMeant(text, direction)).toBe(event);
  });

  it.each(namedEvents())('understands the name of $word', ({ word, name }) => {
    expect(eventMeant(name, 'after')).toBe(word);
  });

  it('asks whether the event with a near name is meant', () => {
    expect(eventNear('nhận được kết luân kiểm tr')).toBe('conclusion-received');
    expect(eventNear('lễ khai mạc mùa xuân')).toBeNull();
  });
});
