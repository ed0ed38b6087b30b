import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import type { Model, ModelSheet } from '../../../src/model/page/sheet.js';
import { findMeterCalls } from '../../../src/native/parse-formula.js';
import { spill } from '../../functions/host.js';
import { ASSUMED_SCENARIO, DATED_SCENARIO, PATHS_SCENARIO } from '../assumed-scenario.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';
import { areasIn } from '../references.js';
import { HOSTILE, SCENARIOS } from '../scenarios.js';

type Value = string | number | null;

/** A model as a workbook would have it once it has calculated, as far as METER formulas need it. */
class Workbook {
  private readonly shown: ReadonlyMap<string, Value>;

  constructor(private readonly model: Model) {
    this.shown = new Map(model.expected.map((own) => [`${own.sheet} ${own.row},${own.column}`, own.value]));
  }

  range(text: string, own: ModelSheet): Value[][] {
    const table = /^(\w+)\[#All\]$/.exec(text)?.[1];
    const found = this.model.sheets.flatMap((sheet) => sheet.tables.map((area) => ({ sheet, area })));
    const ofTable = found.find(({ area }) => area.name === table);
    if (ofTable !== undefined) return this.values(ofTable.sheet, ofTable.area);
    const [area] = areasIn(text, own.name);
    const sheet = this.model.sheets.find(({ name }) => name === area?.sheet);
    if (area === undefined || sheet === undefined) throw new Error(`no range: ${text}`);
    return this.values(sheet, area);
  }

  private values(
    sheet: ModelSheet,
    area: { row: number; column: number; rowCount: number; columnCount: number },
  ) {
    return Array.from({ length: area.rowCount }, (_, down) =>
      Array.from({ length: area.columnCount }, (_, along) =>
        this.value(sheet, area.row + down, area.column + along),
      ),
    );
  }

  private value(sheet: ModelSheet, row: number, column: number): Value {
    const shown = this.shown.get(`${sheet.key} ${row},${column}`);
    const content = cellsOf(sheet).get(`${row},${column}`)?.content;
    if (shown !== undefined) return shown;
    if (content?.kind === 'text') return content.text;
    if (content?.kind === 'number') return content.value;
    if (content?.kind !== 'formula') return null;
    if (content.formula.startsWith('=MIN(')) return this.rate(content.formula, sheet);
    return this.range(content.formula, sheet)[0]?.[0] ?? null;
  }

  /** `=MIN(to,from+(ROWS(counted)-1)*step)`, the step being a sixteenth of the way. */
  private rate(formula: string, sheet: ModelSheet): number {
    const [to, from, counted] = areasIn(formula, sheet.name).map((area) => {
      const on = this.model.sheets.find(({ name }) => name === area.sheet);
      return on === undefined
        ? 0
        : area.rowCount > 1
          ? area.rowCount
          : Number(this.value(on, area.row, area.column) ?? 1);
    });
    const step = (Number(to) - Number(from)) / 16;
    return Math.min(Number(to), Number(from) + (Number(counted) - 1) * step);
  }
}

const STUDIES = sheetsOf(
  'forecast',
  sheetsOf(
    'budget',
    sheetsOf(
      'outlook',
      sheetsOf(
        'business case',
        sheetsOf('sensitivity', sheetsOf('risk', sheetsOf('questions', sheetsOf('decision')))),
      ),
    ),
  ),
);
const OTHERS = [...SCENARIOS, HOSTILE];

describe.each([
  ...OTHERS.map((scenario) => [`the model of ${scenario.name}`, scenario, sheetsOf('model')] as const),
  ...[...OTHERS, ASSUMED_SCENARIO, DATED_SCENARIO, PATHS_SCENARIO].map(
    (scenario) => [`time and risk of ${scenario.name}`, scenario, STUDIES] as const,
  ),
])('the figures that are expected: %s', (_name, scenario, keys) => {
  const built = buildSheets(scenario, NAMES, { asOf: '1 Oct 2026', version: '0.1.0' }, keys);
  if (!built.ok) throw new Error('no model');
  const model = built.value;
  const workbook = new Workbook(model);

  const calls = model.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(([place, { content }]) => {
      if (content.kind !== 'formula') return [];
      const [row = 0, column = 0] = place.split(',').map(Number);
      return findMeterCalls(content.formula).map((call) => ({ sheet, row, column, call }));
    }),
  );
  const argument = (text: string, sheet: ModelSheet) => {
    if (text === '') return undefined;
    return text.startsWith('"') ? text.slice(1, -1) : workbook.range(text, sheet);
  };

  test.each(calls.map((own) => [`${own.sheet.name} ${own.row},${own.column} ${own.call.id}`, own] as const))(
    '%s spills what its cells must show, into its own area',
    (_place, { sheet, row, column, call }) => {
      const result = spill(call.id, ...call.arguments.map((text) => argument(text, sheet)));
      const area = sheet.spills.find((own) => own.row === row && own.column === column);
      const [rowCount, columnCount] = area === undefined ? [1, 1] : [area.rowCount, area.columnCount];
      expect(result.length).toBeLessThanOrEqual(rowCount);
      expect(result[0]?.length).toBeLessThanOrEqual(columnCount);
      const expected = model.expected.filter(
        (own) =>
          own.sheet === sheet.key &&
          own.row >= row &&
          own.row < row + rowCount &&
          own.column >= column &&
          own.column < column + columnCount,
      );
      const shown = result.flatMap((line, down) =>
        line.flatMap((value, along) => {
          if (value === '' || value === null) return [];
          const name = typeof value === 'string' && value.startsWith('#') ? value.split(' ')[0] : value;
          return [{ sheet: sheet.key, row: row + down, column: column + along, value: name }];
        }),
      );
      if (area !== undefined) expect(expected).toEqual(shown);
    },
  );
});
