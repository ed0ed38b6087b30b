import type { Frame } from 'playwright-core';

/** Everything that a workbook is made of, as plain data that compares. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly active: string;
  /** Tables with their filters, validations, conditional formats, page layouts, protection; each with how often. */
  readonly held: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** Custom XML parts, anybody's. */
  readonly parts: readonly string[];
  readonly settings: string;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** Tab colour, gridlines, frozen panes, widths of columns. */
  readonly looks: string;
  /** `row,column` → formula, value and look of each cell that is not empty and plain. */
  readonly cells: Readonly<Record<string, string>>;
  /** Each with its series, titles, axes and place. */
  readonly charts: readonly string[];
}

/**
 * Reads it from the grid itself and from what the page keeps for a reload: nothing that a workbook has is left out. It
 * comes as one text: thousands of values by themselves take longer to come than to be read.
 */
export async function readWorkbook(addIn: Frame): Promise<WorkbookState> {
  const text = await addIn.evaluate(async () => {
    const host = window.parent;
    const { grid } = host.meterwiseWorkbench;
    await grid.settled();
    host.dispatchEvent(new Event('pagehide'));
    const kept = host.sessionStorage.getItem('meterwise-workbook');
    if (kept === null) throw new Error('The page could not keep the workbook.');
    const { belongings, held } = JSON.parse(kept) as {
      readonly held: readonly (readonly [string, unknown])[];
      readonly belongings: {
        readonly parts: readonly { readonly xml: string }[];
        readonly charts: readonly { readonly id: string; readonly sheet: string; readonly name: string }[];
        readonly settings: readonly unknown[];
        readonly documentSettings: unknown;
      };
    };
    // Rules and layouts of a sheet stay behind it for undo; the looks of cells are read with the cells.
    const ids = grid.sheets().map(({ id }) => id);
    const counted = new Map<string, number>();
    for (const [key, value] of held) {
      const [kind = '', owner = ''] = key.split(':');
      if (kind === 'look' || kind === 'last-table') continue;
      const text = JSON.stringify(value);
      const sheets = [...text.matchAll(/"sheet":"([^"]*)"/g)].map(([, id = '']) => id);
      const isOfSheet = sheets.length > 0 || ['page-layout', 'very-hidden', 'protection'].includes(kind);
      if (isOfSheet && ![...sheets, owner].some((id) => ids.includes(id) || id === 'workbook')) continue;
      // A rule that was made again has an id of its own.
      const own = kind === 'validation' || kind === 'conditional-format' ? kind : key;
      const word = `${own} ${text.replaceAll(owner === '' ? key : owner, '')}`;
      counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    const nothing = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    return JSON.stringify({
      sheets: grid.sheets().map((sheet) => {
        const used = grid.used(sheet.id, false) ?? { ...nothing, sheet: sheet.id };
        const plain = JSON.stringify(
          grid.looks.at(sheet.id, used.row + used.rowCount, used.column + used.columnCount),
        );
        const cells: Record<string, string> = {};
        const values = used.rowCount === 0 ? [] : grid.values(used);
        const formulas = used.rowCount === 0 ? [] : grid.formulas(used);
        for (const [down, line] of values.entries())
          for (const [across, value] of line.entries()) {
            const [row, column] = [used.row + down, used.column + across];
            const formula = formulas[down]?.[across] ?? '';
            const look = JSON.stringify(grid.looks.at(sheet.id, row, column));
            if (formula !== '' || value !== '' || look !== plain)
              cells[`${row},${column}`] = JSON.stringify([formula, value, look === plain ? '' : look]);
          }
        const widths = Array.from({ length: used.column + used.columnCount }, (_, column) =>
          grid.looks.columnWidth(sheet.id, column),
        );
        const { visibility, tabColor, gridlines } = sheet;
        const charts = belongings.charts.filter((chart) => chart.sheet === sheet.id);
        return {
          id: sheet.id,
          name: sheet.name,
          visibility,
          looks: JSON.stringify([tabColor, gridlines, grid.frozen(sheet.id), widths]),
          cells,
          // A chart that was made again has an id of its own.
          charts: charts.map((chart) => JSON.stringify(chart).replaceAll(chart.id, '')).sort(),
        };
      }),
      active: grid.activeSheet(),
      held: Object.fromEntries([...counted].map(([word, times]) => [word, String(times)])),
      names: grid.names
        .all()
        .map(({ name, formula, sheet }) => `${name} ${formula} ${String(sheet)}`)
        .sort(),
      parts: belongings.parts.map(({ xml }) => xml).sort(),
      settings: JSON.stringify([belongings.settings, belongings.documentSettings]),
    });
  });
  return JSON.parse(text) as WorkbookState;
}

/** Where two states differ: a place and what stands there before and after; nothing where they are equal. */
export function differences(before: WorkbookState, after: WorkbookState): string[] {
  return compared(flat(before), flat(after));
}

/** The same of two maps. */
export function compared(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key}: ${short(before[key])} → ${short(after[key])}`);
}

function flat({ sheets, held, active, names, parts, settings }: WorkbookState): Record<string, string> {
  return Object.fromEntries([
    ['active', active],
    ['order', sheets.map(({ id }) => id).join(' ')],
    ['settings', settings],
    ...names.map((text, index) => [`name ${index}`, text]),
    ...parts.map((text, index) => [`part ${index}`, text]),
    ...Object.entries(held),
    ...sheets.flatMap(({ id, name, visibility, looks, cells, charts }) => [
      [`${id} name`, name],
      [`${id} visibility`, visibility],
      [`${id} looks`, looks],
      ...charts.map((text, index) => [`${id} chart ${index}`, text]),
      ...Object.entries(cells).map(([place, cell]) => [`${id} ${name}!${place}`, cell]),
    ]),
  ]) as Record<string, string>;
}

function short(text = 'nothing'): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
