import { all, rootOf } from './opened';

/** What is wrong with the parts of a package, by the rules of Open Packaging and SpreadsheetML; nothing where all is well. */
export function faultsOf(parts: ReadonlyMap<string, string>): string[] {
  return [
    ...partFaults(parts),
    ...relationFaults(parts),
    ...sheetFaults(parts),
    ...tableFaults(parts),
    ...idFaults(parts),
  ];
}

/** Every part is XML, and its content type is declared. */
function partFaults(parts: ReadonlyMap<string, string>): string[] {
  const types = rootOf(parts, '[Content_Types].xml');
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.get('PartName') ?? '');
  const defaults = all(types, 'Default').map(({ attributes }) => attributes.get('Extension') ?? '');
  const paths = [...parts.keys()];
  for (const path of paths) rootOf(parts, path);
  return [
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `${name} is declared, but missing`),
    ...paths
      .filter((path) => !overrides.includes(`/${path}`) && !defaults.includes(path.replace(/^.*\./, '')))
      .map((path) => `${path} has no content type`),
    ...paths
      .filter((path) => path.startsWith('xl/') && path.endsWith('.xml') && !overrides.includes(`/${path}`))
      .map((path) => `${path} has no content type of its own`),
  ];
}

/** Every relation leads to a part, every id that a part uses is a relation, and every part is reached. */
function relationFaults(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  for (const path of parts.keys()) {
    if (!path.endsWith('.rels')) continue;
    const owner = path.replace(/_rels\/(.*)\.rels$/, '$1');
    reached.add(path);
    const links = all(rootOf(parts, path), 'Relationship').map(({ attributes }) => attributes);
    const ids = links.map((own) => own.get('Id') ?? '');
    if (new Set(ids).size !== ids.length) faults.push(`${path} has an id twice`);
    for (const link of links) {
      const written = link.get('Target') ?? '';
      // Some programs read only targets that are written from the part that names them.
      if (written.startsWith('/')) faults.push(`${path} leads to ${written} from the root`);
      const target = new URL(written, `file:///${owner}`).pathname.slice(1);
      reached.add(target);
      if (!parts.has(target)) faults.push(`${path} leads to ${target}, which is missing`);
    }
    const used = [...(parts.get(owner) ?? '').matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id ?? '');
    faults.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which leads nowhere`),
    );
  }
  return [
    ...faults,
    ...[...parts.keys()].filter((path) => !reached.has(path)).map((path) => `${path} is not reached`),
  ];
}

/** The order in which a worksheet's elements must stand. */
const SHEET_ORDER = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'autoFilter',
  ],
  ...['mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'drawing', 'legacyDrawing', 'tableParts'],
];

function sheetFaults(parts: ReadonlyMap<string, string>): string[] {
  const styles = all(rootOf(parts, 'xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
  return [...parts.keys()]
    .filter((path) => path.startsWith('xl/worksheets/sheet'))
    .flatMap((path) => {
      const sheet = rootOf(parts, path);
      const order = sheet.children.map((child) =>
        typeof child === 'string' ? -1 : SHEET_ORDER.indexOf(child.name),
      );
      const cells = all(sheet, 'c').map(({ attributes }) => attributes);
      const places = cells.map((own) => own.get('r') ?? '');
      const rows = all(sheet, 'row').map(({ attributes }) => Number(attributes.get('r')));
      return [
        ...(order.every((place, index) => place >= (order[index - 1] ?? 0))
          ? []
          : [`${path} is out of order`]),
        ...(new Set(places).size === places.length ? [] : [`${path} has a cell twice`]),
        ...(rows.every((row, index) => row > (rows[index - 1] ?? 0))
          ? []
          : [`${path} has rows out of order`]),
        ...(cells.every((own) => Number(own.get('s')) < styles)
          ? []
          : [`${path} uses a style that is missing`]),
      ];
    });
}

/** A table's header cells say what its columns are called; its name and its columns' names are unique. */
function tableFaults(parts: ReadonlyMap<string, string>): string[] {
  const tables = [...parts.keys()]
    .filter((path) => path.startsWith('xl/tables/'))
    .map((path) => rootOf(parts, path));
  const names = tables.map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase());
  const columns = tables.map((table) =>
    all(table, 'tableColumn').map(({ attributes }) => attributes.get('name') ?? ''),
  );
  return [
    ...(new Set(names).size === names.length ? [] : ['two tables have one name']),
    ...columns
      .filter((own) => new Set(own).size !== own.length)
      .map((own) => `two columns have one name: ${own.join()}`),
  ];
}

/** Ids and names of sheets are unique. */
function idFaults(parts: ReadonlyMap<string, string>): string[] {
  const sheets = all(rootOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map((own) => (own.get('name') ?? '').toLowerCase());
  return [
    ...(new Set(names).size === names.length ? [] : ['two sheets have one name']),
    ...names.filter((name) => name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name)),
  ];
}
