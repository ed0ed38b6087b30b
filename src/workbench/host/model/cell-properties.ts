import type { Area } from '../../grid/grid.js';
import type { CellLook, Line, LookChange, Side } from '../../grid/look.js';
import { refuseProtected } from '../guard.js';
import type { Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Excel.CellPropertiesFormat, as far as the workbench knows looks. */
interface Format {
  readonly fill?: { readonly color?: string; readonly pattern?: string };
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly borders?: Partial<Record<Side, { style?: string; weight?: string; color?: string }>>;
  readonly horizontalAlignment?: CellLook['horizontal'];
  readonly verticalAlignment?: CellLook['vertical'];
  readonly wrapText?: boolean;
}

/** What `getCellProperties` gives: the look of each cell. */
export function cellProperties(area: Area, { grid }: Reach): { format: Format }[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_unused, column) => ({
      format: formatOf(grid.looks.at(area.sheet, area.row + row, area.column + column)),
    })),
  );
}

function formatOf(look: CellLook): Format {
  const { fontName, fontSize, bold, italic, fontColor, fill, horizontal, vertical, wrap } = look;
  return {
    fill: { color: fill || '#FFFFFF', pattern: fill === '' ? 'None' : 'Solid' },
    font: { name: fontName, size: fontSize, bold, italic, color: fontColor },
    borders: Object.fromEntries(SIDES.map((side) => [side, look.borders[side] ?? { style: 'None' }])),
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: wrap,
  };
}

/** What `setCellProperties` does: a look for each cell; what is left out stays. */
export function setCellProperties(area: Area, [given]: readonly unknown[], reach: Reach): void {
  refuseProtected(area.sheet, reach, 'allowFormatCells');
  const rows = given as readonly (readonly { readonly format?: Format }[])[];
  if (
    !Array.isArray(given) ||
    rows.length !== area.rowCount ||
    rows.some((line) => line.length !== area.columnCount)
  )
    throw new Refusal(
      'InvalidArgument',
      `The properties must have ${area.rowCount} rows of ${area.columnCount}.`,
    );
  reach.grid.looks.change(area, (row, column) => changeOf(rows[row]?.[column]?.format ?? {}));
}

function changeOf({
  fill,
  font,
  borders,
  horizontalAlignment,
  verticalAlignment,
  wrapText,
}: Format): LookChange {
  const lines = Object.entries(borders ?? {}).map(([side, line]): [string, Partial<Line> | null] => [
    side,
    line.style === 'None' ? null : ({ weight: 'Thin', color: '#000000', ...line } as Line),
  ]);
  return Object.fromEntries(
    Object.entries({
      fill: fill?.pattern === 'None' ? '' : fill?.color,
      fontName: font?.name,
      fontSize: font?.size,
      bold: font?.bold,
      italic: font?.italic,
      fontColor: font?.color,
      horizontal: horizontalAlignment,
      vertical: verticalAlignment,
      wrap: wrapText,
      borders: Object.fromEntries<Partial<Line> | null>(lines),
    }).filter(([, value]) => value !== undefined),
  );
}
