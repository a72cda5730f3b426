/** A number of the layout with the clause it rests on; `I.II.6.e` is annex I, part I, section II, clause 6, point e. */
export interface Ruled {
  readonly value: number;
  readonly clause: string;
  /** The decree's own limits, where it leaves a choice; a choice without limits is practice, not law. */
  readonly range?: readonly [number, number];
}

/** Type sizes in points; the decree lets all sizes of a paper move up or down together (footnote to I.V). */
export interface SizeSet {
  readonly motherland: Ruled;
  readonly motto: Ruled;
  readonly parent: Ruled;
  readonly issuer: Ruled;
  readonly number: Ruled;
  readonly placeAndDate: Ruled;
  readonly title: Ruled;
  readonly summary: Ruled;
  readonly reference: Ruled;
  readonly addressees: Ruled;
  readonly bases: Ruled;
  readonly body: Ruled;
  readonly heading: Ruled;
  readonly table: Ruled;
  readonly authority: Ruled;
  readonly signer: Ruled;
  readonly recipientsHead: Ruled;
  readonly recipients: Ruled;
  readonly pageNumber: Ruled;
  readonly annexNumber: Ruled;
  readonly annexTitle: Ruled;
  readonly annexSource: Ruled;
}

/** The sizes of the header at 13, 14 and 14 points, the body at 14. */
const SIZES_14: SizeSet = {
  motherland: { value: 13, clause: 'I.II.1.a', range: [12, 13] },
  motto: { value: 14, clause: 'I.II.1.b', range: [13, 14] },
  parent: { value: 13, clause: 'I.II.2.b', range: [12, 13] },
  issuer: { value: 13, clause: 'I.II.2.b', range: [12, 13] },
  number: { value: 13, clause: 'I.II.3', range: [13, 13] },
  placeAndDate: { value: 14, clause: 'I.II.4', range: [13, 14] },
  title: { value: 14, clause: 'I.II.5.b', range: [13, 14] },
  summary: { value: 14, clause: 'I.II.5.b', range: [13, 14] },
  reference: { value: 13, clause: 'I.II.5.b', range: [12, 13] },
  addressees: { value: 14, clause: 'I.II.9.d', range: [13, 14] },
  bases: { value: 14, clause: 'I.II.6.a', range: [13, 14] },
  body: { value: 14, clause: 'I.II.6.e', range: [13, 14] },
  heading: { value: 14, clause: 'I.II.6.đ', range: [13, 14] },
  table: { value: 13, clause: 'I.II.6.e', range: [13, 14] },
  authority: { value: 14, clause: 'I.II.7.đ', range: [13, 14] },
  signer: { value: 14, clause: 'I.II.7.đ', range: [13, 14] },
  recipientsHead: { value: 12, clause: 'I.II.9.d', range: [12, 12] },
  recipients: { value: 11, clause: 'I.II.9.d', range: [11, 11] },
  pageNumber: { value: 14, clause: 'I.I.7', range: [13, 14] },
  annexNumber: { value: 14, clause: 'I.III.1', range: [14, 14] },
  annexTitle: { value: 14, clause: 'I.III.1', range: [13, 14] },
  annexSource: { value: 14, clause: 'I.III.1', range: [13, 14] },
};

/** The sizes of the header at 12, 13 and 13 points, the body at 13, for a place too long for the larger set. */
const SIZES_13: SizeSet = {
  ...SIZES_14,
  motherland: { ...SIZES_14.motherland, value: 12 },
  motto: { ...SIZES_14.motto, value: 13 },
  parent: { ...SIZES_14.parent, value: 12 },
  issuer: { ...SIZES_14.issuer, value: 12 },
  placeAndDate: { ...SIZES_14.placeAndDate, value: 13 },
  title: { ...SIZES_14.title, value: 13 },
  summary: { ...SIZES_14.summary, value: 13 },
  reference: { ...SIZES_14.reference, value: 12 },
  addressees: { ...SIZES_14.addressees, value: 13 },
  bases: { ...SIZES_14.bases, value: 13 },
  body: { ...SIZES_14.body, value: 13 },
  heading: { ...SIZES_14.heading, value: 13 },
  authority: { ...SIZES_14.authority, value: 13 },
  signer: { ...SIZES_14.signer, value: 13 },
  pageNumber: { ...SIZES_14.pageNumber, value: 13 },
  annexTitle: { ...SIZES_14.annexTitle, value: 13 },
  annexSource: { ...SIZES_14.annexSource, value: 13 },
};

/**
 * Every number of Decree 30/2020/NĐ-CP that the layout of a paper uses. Sizes in points, lengths in twips (1440 to
 * the inch), ratios as they are. What has no range is chosen by us where the decree says nothing.
 */
export const DECREE_30 = {
  /** What is in force, so that a new decree is a new table. */
  version: '30/2020/NĐ-CP',
  font: { name: 'Times New Roman', clause: 'I.I.4' },
  page: {
    width: { value: 11906, clause: 'I.I.1' },
    height: { value: 16838, clause: 'I.I.1' },
    top: { value: 1134, clause: 'I.I.3', range: [1134, 1417] },
    bottom: { value: 1134, clause: 'I.I.3', range: [1134, 1417] },
    left: { value: 1701, clause: 'I.I.3', range: [1701, 1984] },
    right: { value: 851, clause: 'I.I.3', range: [851, 1134] },
    /** From the edge of the paper to the page number, within the top margin. */
    header: { value: 510, clause: 'I.I.7' },
  },
  sizes: { 14: SIZES_14, 13: SIZES_13 },
  body: {
    firstLine: { value: 720, clause: 'I.II.6.e', range: [567, 720] },
    before: { value: 120, clause: 'I.II.6.e', range: [120, 240] },
    /** In 240ths of a line. */
    line: { value: 264, clause: 'I.II.6.e', range: [240, 360] },
  },
  rule: {
    /** Of the motto: as long as its words. */
    motto: { value: 1, clause: 'I.II.1.c', range: [1, 1] },
    issuer: { value: 0.4, clause: 'I.II.2.b', range: [1 / 3, 1 / 2] },
    summary: { value: 0.4, clause: 'I.II.5.b', range: [1 / 3, 1 / 2] },
    annex: { value: 0.35, clause: 'III.2.1' },
    /** Below the dots of Ộ and Ụ. */
    before: { value: 60, clause: 'I.II.1.c' },
    height: { value: 40, clause: 'I.II.1.c' },
    /** In eighths of a point. */
    thickness: { value: 6, clause: 'I.II.1.c' },
  },
  header: {
    /** Room for "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" on one line, 5424 at 13 points. */
    rightColumn: { value: 5610, clause: 'I.II.1.a' },
    /** What stays free beside "Quốc hiệu" and the date: programs do not measure quite alike. */
    slack: { value: 120, clause: 'I.II.1.a' },
    /** Room for the agencies, if a long place needs a wider right column. */
    leastLeftColumn: { value: 3230, clause: 'I.IV' },
    /** What stays free beside a line of the left column, so that the columns stand apart. */
    gutter: { value: 170, clause: 'I.IV' },
    numberBefore: { value: 120, clause: 'I.II.3' },
    referenceBefore: { value: 120, clause: 'I.II.5.b', range: [120, 120] },
  },
  title: { before: { value: 240, clause: 'I.II.5.b' } },
  addressees: {
    before: { value: 240, clause: 'I.II.9.d' },
    after: { value: 120, clause: 'I.II.9.d' },
    mostIndent: { value: 1701, clause: 'I.II.9.d' },
  },
  table: {
    thickness: { value: 4, clause: 'I.I.2' },
    side: { value: 85, clause: 'I.I.2' },
    before: { value: 40, clause: 'I.I.2' },
  },
  signature: {
    before: { value: 240, clause: 'I.II.7.đ' },
    /** Lines left for the signature: 25 to 30 mm in practice. */
    emptyLines: { value: 5, clause: 'I.II.7.đ', range: [4, 5] },
  },
} as const satisfies {
  readonly [part: string]: unknown;
};
