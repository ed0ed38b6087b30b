import { pack } from '../../src/export/zip/pack';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One sheet of a file made by hand. */
export interface HandmadeSheet {
  readonly name: string;
  /** What stands in its sheetData. */
  readonly rows: string;
  /** Its tables: their name, their area, the names of their columns, and further attributes. */
  readonly tables?: readonly {
    readonly name: string;
    readonly ref: string;
    readonly columns: readonly string[];
    readonly more?: string;
  }[];
}

/** The bytes of an .xlsx as other programs write them. @param more what stands in the workbook after its sheets */
export function handmade(sheets: readonly HandmadeSheet[], more = ''): Uint8Array {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map((_, index) =>
    link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return pack([
    { path: '_rels/.rels', text: relations([link('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      path: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${more}</workbook>`,
    },
    { path: 'xl/_rels/workbook.xml.rels', text: relations(links) },
    ...sheets.flatMap(sheetParts),
  ]);
}

function sheetParts({ rows, tables = [] }: HandmadeSheet, index: number) {
  const sheet = `sheet${index + 1}`;
  const links = tables.map((_, order) => link(`t${order}`, 'table', `../tables/${sheet}-${order}.xml`));
  return [
    {
      path: `xl/worksheets/${sheet}.xml`,
      text: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    { path: `xl/worksheets/_rels/${sheet}.xml.rels`, text: relations(links) },
    ...tables.map(({ name, ref, columns, more = '' }, order) => ({
      path: `xl/tables/${sheet}-${order}.xml`,
      text: `<table xmlns="${MAIN}" id="1" displayName="${name}" ref="${ref}" ${more}><tableColumns>${columns
        .map((own, id) => `<tableColumn id="${id + 1}" name="${own}"/>`)
        .join('')}</tableColumns></table>`,
    })),
  ];
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(links: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`;
}

/** Rows of cells without any address: a number, a text, `=formula` without a value, or null for a blank. */
export function rowsWithoutPlaces(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `<row>${cells.map(cellWithoutPlace).join('')}</row>`).join('');
}

function cellWithoutPlace(cell: string | number | null): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell.startsWith('=')) return `<c><f>${cell.slice(1)}</f><v></v></c>`;
  return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
}
