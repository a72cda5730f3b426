import type { Arguments, Diagnostic, Location, Related } from './diagnostic.ts';

/** A diagnostic of this code at this place. */
export function report(
  code: string,
  values: Arguments,
  location: Location,
  related: readonly Related[] = [],
): Diagnostic {
  return { code, arguments: values, location, related };
}
