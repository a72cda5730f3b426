/**
 * A computation left the years it knows. Callers ask `covers` beforehand and report the user's mistake themselves;
 * whoever does not ask gets this.
 */
export class OutsideCalendarError extends RangeError {
  override readonly name = 'OutsideCalendarError';
}
