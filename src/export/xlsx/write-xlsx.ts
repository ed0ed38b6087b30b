import type { Cell } from '../../core/grid/cell.js';
import { lookOf } from '../../model/page/look.js';
import type { Page } from '../../model/page/sheet.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { pack } from '../zip/pack.js';
import { chartXml } from './chart-xml.js';
import { drawingXml } from './drawing-xml.js';
import { filesOf, type PackagePart, type Relation } from './part.js';
import type { ChartCells } from './series-xml.js';
import { gridOf, sheetXml } from './sheet-xml.js';
import { Styles } from './styles.js';
import { tableXml } from './table-xml.js';
import { workbookXml } from './workbook-xml.js';

/** What goes into a file. */
export interface FileContent {
  readonly sheets: readonly Page[];
  /** What money is in: a three-letter code; left out where nothing says so. */
  readonly currency?: string | undefined;
  /** Shown by file managers. */
  readonly title: string;
  /** What formulas showed, by the place of their sheet; undefined where nobody knows. Left out where there are none. */
  readonly shown?: (sheet: number, row: number, column: number) => Cell | undefined;
  /** XML that travels in the file unseen; left out: none. */
  readonly customXml?: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument.drawing';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Names the custom part among those of a file; ours is always the same one. */
const STORE_ID = '{6D657465-7277-4973-8000-7363656E6172}';

/** The bytes of an .xlsx: the same for the same content. */
export function writeXlsx({ sheets, currency, title, shown, customXml }: FileContent): Uint8Array {
  const styles = new Styles(lookOf('label', 'general', undefined));
  const numbers = { table: 0, chart: 0, drawing: 0 };
  const drawn = drawnCells(sheets, shown);
  const sheetParts = sheets.map((sheet, index) => {
    const own = (row: number, column: number) => shown?.(index, row, column);
    return partsOfSheet(sheet, { index, numbers, styles, currency, shown: own, drawn });
  });
  const relations: Relation[] = [
    ...sheets.map((_, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target: sheetPath(index) })),
    { id: 'rIdStyles', type: 'styles', target: 'xl/styles.xml' },
    ...(customXml === undefined
      ? []
      : [{ id: 'rIdCustom', type: 'customXml', target: 'customXml/item1.xml' }]),
  ];
  const ids = sheets.map((_, index) => `rId${index + 1}`);
  const parts: PackagePart[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${SPREADSHEET}.sheet.main+xml`,
      root: workbookXml(sheets, ids),
      relations,
    },
    ...sheetParts.flat(),
    {
      path: 'xl/styles.xml',
      contentType: `${SPREADSHEET}.styles+xml`,
      root: styles.xml(currency),
      relations: [],
    },
    ...(customXml === undefined ? [] : customParts(customXml)),
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      root: propertiesXml(title),
      relations: [],
    },
  ];
  const root: Relation[] = [
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', type: CORE_RELATION, target: 'docProps/core.xml' },
  ];
  return pack(filesOf(parts, root));
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

interface SheetMaking {
  readonly index: number;
  /** How many tables, charts and drawings the sheets before it have. */
  readonly numbers: { table: number; chart: number; drawing: number };
  readonly styles: Styles;
  readonly currency: string | undefined;
  readonly shown: (row: number, column: number) => Cell | undefined;
  readonly drawn: ChartCells['at'];
}

/** What cells show that charts draw, of whichever sheet. */
function drawnCells(sheets: readonly Page[], shown: FileContent['shown']): ChartCells['at'] {
  const grids = new Map<string, ReturnType<typeof gridOf>>();
  return (name, row, column) => {
    const index = sheets.findIndex((own) => own.name === name);
    const sheet = sheets[index];
    if (sheet === undefined) return undefined;
    const grid = grids.get(name) ?? gridOf(sheet);
    grids.set(name, grid);
    const content = grid.get(row)?.get(column)?.content;
    if (content?.kind === 'number') return content.value;
    return content?.kind === 'text' ? content.text : shown?.(index, row, column);
  };
}

function partsOfSheet(
  sheet: Page,
  { index, numbers, styles, currency, shown, drawn }: SheetMaking,
): PackagePart[] {
  const tables = sheet.tables.map((table, order): PackagePart & { readonly relation: Relation } => {
    numbers.table += 1;
    const path = `xl/tables/table${numbers.table}.xml`;
    return {
      path,
      contentType: `${SPREADSHEET}.table+xml`,
      root: tableXml(table, numbers.table),
      relations: [],
      relation: { id: `rIdTable${order + 1}`, type: 'table', target: path },
    };
  });
  const drawing = sheet.charts.length === 0 ? [] : drawingParts(sheet, numbers, currency, drawn);
  const [first] = drawing;
  const root = sheetXml(sheet, {
    styles,
    currency,
    shown,
    drawing: first === undefined ? undefined : 'rIdDrawing',
    tables: tables.map(({ relation }) => relation.id),
    isFirst: index === 0,
  });
  const relations = [
    ...tables.map(({ relation }) => relation),
    ...(first === undefined ? [] : [{ id: 'rIdDrawing', type: 'drawing', target: first.path }]),
  ];
  const own: PackagePart = {
    path: sheetPath(index),
    contentType: `${SPREADSHEET}.worksheet+xml`,
    root,
    relations,
  };
  return [own, ...tables, ...drawing];
}

/** The drawing and, after it, its charts. */
function drawingParts(
  sheet: Page,
  numbers: SheetMaking['numbers'],
  currency: string | undefined,
  drawn: ChartCells['at'],
): PackagePart[] {
  const cells = { sheet: sheet.name, at: drawn };
  const charts = sheet.charts.map((chart): PackagePart => {
    numbers.chart += 1;
    const path = `xl/charts/chart${numbers.chart}.xml`;
    return {
      path,
      contentType: `${DRAWINGS}ml.chart+xml`,
      root: chartXml(chart, cells, currency),
      relations: [],
    };
  });
  numbers.drawing += 1;
  const relations = charts.map(({ path }, order) => ({ id: `rId${order + 1}`, type: 'chart', target: path }));
  const drawing: PackagePart = {
    path: `xl/drawings/drawing${numbers.drawing}.xml`,
    contentType: `${DRAWINGS}+xml`,
    root: drawingXml(
      sheet.charts,
      relations.map(({ id }) => id),
    ),
    relations,
  };
  return [drawing, ...charts];
}

function customParts(xml: string): PackagePart[] {
  const properties = element(
    'ds:datastoreItem',
    { 'ds:itemID': STORE_ID, 'xmlns:ds': STORE },
    element('ds:schemaRefs', {}),
  );
  const path = 'customXml/itemProps1.xml';
  return [
    {
      path: 'customXml/item1.xml',
      contentType: undefined,
      root: { text: xml },
      relations: [{ id: 'rId1', type: 'customXmlProps', target: path }],
    },
    {
      path,
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      root: properties,
      relations: [],
    },
  ];
}

function propertiesXml(title: string): Xml {
  return element(
    'cp:coreProperties',
    { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, textNode(title)),
    element('dc:creator', {}, textNode('Meterwise')),
  );
}
