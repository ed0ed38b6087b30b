import type { Model, ModelCell, ModelSheet, SeriesArea } from '../../src/model/page/sheet.js';
import type { Area } from '../../src/reference/area.js';

const KNOWN = new WeakMap<ModelSheet, ReadonlyMap<string, ModelCell>>();

/** Every cell that a sheet's blocks write, by `row,column`. */
export function cellsOf(sheet: ModelSheet): ReadonlyMap<string, ModelCell> {
  const known = KNOWN.get(sheet) ?? readCells(sheet);
  KNOWN.set(sheet, known);
  return known;
}

function readCells(sheet: ModelSheet): ReadonlyMap<string, ModelCell> {
  return new Map(
    sheet.blocks.flatMap((block) =>
      block.cells.flatMap((line, down) =>
        line.map((cell, along): [string, ModelCell] => [`${block.row + down},${block.column + along}`, cell]),
      ),
    ),
  );
}

/** The places of an area, as `row,column`. */
export function placesIn({ row, column, rowCount, columnCount }: Area): string[] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_, along) => `${row + down},${column + along}`),
  ).flat();
}

/** What is wrong with where things stand in a model, as sentences; none where all is well. */
export function layoutFaults({ sheets }: Model): string[] {
  return sheets.flatMap((sheet) =>
    [
      ...overlaps(
        'blocks',
        sheet.blocks.map((block) => ({
          row: block.row,
          column: block.column,
          rowCount: block.cells.length,
          columnCount: block.cells[0]?.length ?? 0,
        })),
      ),
      ...overlaps('spills', sheet.spills),
      ...overlaps(
        'charts',
        sheet.charts.map(({ place }) => place),
      ),
      ...overlaps('tables', sheet.tables),
      ...ragged(sheet),
      ...spillFaults(sheet),
      ...chartFaults(sheet, sheets),
      ...inputFaults(sheet),
    ].map((fault) => `${sheet.name}: ${fault}`),
  );
}

function overlaps(what: string, areas: readonly Area[]): string[] {
  const taken = new Set<string>();
  return areas.flatMap((area) =>
    placesIn(area).flatMap((place) => {
      if (taken.has(place)) return [`two ${what} at ${place}`];
      taken.add(place);
      return [];
    }),
  );
}

function ragged({ blocks }: ModelSheet): string[] {
  const uneven = blocks.filter(({ cells }) => cells.some((line) => line.length !== cells[0]?.length));
  return uneven.map(({ row, column }) => `rows of unequal length in the block at ${row},${column}`);
}

/** A spill starts at a formula, and only blank cells with a look are in its way. */
function spillFaults(sheet: ModelSheet): string[] {
  const cells = cellsOf(sheet);
  return sheet.spills.flatMap((spill) => {
    const [anchor, ...others] = placesIn(spill);
    const atAnchor = cells.get(anchor ?? '')?.content.kind;
    return [
      ...(atAnchor === 'formula' ? [] : [`no formula where a spill starts, at ${String(anchor)}`]),
      ...others
        .filter((place) => cells.get(place)?.content.kind !== 'blank')
        .map((place) => `something in the way of a spill, or no look, at ${place}`),
    ];
  });
}

/** A chart covers no cell of its sheet, and its series are cells of the model. */
function chartFaults(sheet: ModelSheet, sheets: readonly ModelSheet[]): string[] {
  const cells = cellsOf(sheet);
  const isCell = ({ sheet: name = sheet.name, ...area }: SeriesArea) => {
    const drawn = sheets.find((own) => own.name === name);
    return drawn !== undefined && placesIn(area).every((own) => cellsOf(drawn).has(own));
  };
  return sheet.charts.flatMap(({ name, place, series }) => [
    ...placesIn(place)
      .filter((own) => cells.has(own))
      .map((own) => `the chart ${name} covers ${own}`),
    ...series
      .flatMap(({ categories, values }) => [categories, values])
      .filter((own) => !isCell(own))
      .map((own) => `the chart ${name} draws ${JSON.stringify(own)}, which is no cell of the model`),
  ]);
}

/** What the user types stands in cells of the model that hold no formula. */
function inputFaults(sheet: ModelSheet): string[] {
  const cells = cellsOf(sheet);
  return [...sheet.inputs, ...sheet.validations]
    .flatMap(placesIn)
    .filter((place) => (cells.get(place)?.content.kind ?? 'formula') === 'formula')
    .map((place) => `an input that is no cell, or a formula, at ${place}`);
}
