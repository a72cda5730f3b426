/**
 * What a period is counted in. "ngày" are calendar days, "ngày làm việc" working days; the two never mix
 * (Bộ luật Dân sự 2015, Điều 147 and 148).
 */
export type Measure = 'working-day' | 'day' | 'week' | 'month';

/** How working days before an event are counted: `strict` asks for that many whole working days in between. */
export type Convention = 'standard' | 'strict';
