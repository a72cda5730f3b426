import type { ISectionPropertiesOptions } from 'docx';
import { DECREE_30 } from '../decree-30.ts';

const { page } = DECREE_30;

/** Between the margins, in twips. */
export function widthOf(landscape: boolean): number {
  return (landscape ? page.height.value : page.width.value) - page.left.value - page.right.value;
}

/** A4 with the margins of the decree; pages counted from 1, the number hidden on the first. */
export function pageOf(landscape: boolean): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      // The library swaps width and height itself.
      size: {
        width: page.width.value,
        height: page.height.value,
        orientation: landscape ? 'landscape' : 'portrait',
      },
      margin: {
        top: page.top.value,
        bottom: page.bottom.value,
        left: page.left.value,
        right: page.right.value,
        header: page.header.value,
        footer: page.header.value,
        gutter: 0,
      },
      pageNumbers: { start: 1, formatType: 'decimal' },
    },
  };
}
