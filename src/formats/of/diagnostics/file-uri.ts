/**
 * The address of a file as the user named it (RFC 3986): relative names stay relative, absolute ones get the scheme
 * `file`; blanks, Vietnamese letters and the like are percent-encoded as UTF-8.
 */
export function fileUri(file: string): string {
  const segments = file
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .split('/');
  const [drive = ''] = segments;
  const hasDrive = /^[A-Za-z]:$/.test(drive);
  const isAbsolute = segments.length > 1 && (drive === '' || hasDrive);
  const encoded = segments.map((segment, index) => (index === 0 && hasDrive ? segment : encode(segment)));
  if (!isAbsolute) return encoded.join('/');
  return hasDrive ? `file:///${encoded.join('/')}` : `file://${encoded.join('/')}`;
}

/** A half of a surrogate pair, which no address can hold, is replaced as UTF-8 does. */
function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
