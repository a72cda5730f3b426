import { columnName, type Condition, type Sheet, titleRow } from './sheet.ts';
import { LOOK_STYLE } from './styles.ts';
import { xmlText } from '../xml.ts';

/** The conditions of a sheet, the first that holds going before the others. */
export function conditionsXml(sheet: Sheet): string {
  const { conditions = [], rows } = sheet;
  const from = titleRow(sheet) + 1;
  const to = from + rows.length - 1;
  if (rows.length === 0) return '';
  return conditions
    .map(({ look, columns: [first, last], formula }, index) => {
      const range = `${columnName(first)}${from}:${columnName(last)}${to}`;
      return (
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${LOOK_STYLE[look]}" priority="${index + 1}">` +
        `<formula>${xmlText(formula(from))}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** Shades the cells of a column that hold a Saturday or a Sunday. */
export function weekendIn(column: number): Condition {
  const name = columnName(column);
  return {
    look: 'weekend',
    columns: [column, column],
    formula: (row) => `AND(ISNUMBER($${name}${row}),WEEKDAY($${name}${row},2)>5)`,
  };
}
