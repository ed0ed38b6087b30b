import type { Cell } from '../../../src/core/grid/cell.js';
import { DRAWN_LEVERS, LEVERS } from '../../../src/core/scenario/levers/levers.js';
import { buildSheets, sheetsOf, type ModelPiece } from '../../../src/model/build-model.js';
import type { Highlight } from '../../../src/model/page/highlight.js';
import type { SheetKey } from '../../../src/model/page/sheet.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { NAMES } from '../names.js';

/** Figures of several kinds in one column: which looks their cells take, by the names beside them. */

const KINDS: ReadonlySet<string> = new Set(['share', 'money', 'whole']);

function builtOf(piece: ModelPiece) {
  const options = { asOf: '2026-01-31', version: '1.2.3' };
  const built = buildSheets(ASSUMED_SCENARIO, NAMES, options, sheetsOf(piece));
  if (!built.ok) throw new Error('no model');
  return built.value;
}

const MODEL = builtOf('sensitivity');

function formatsOf(key: SheetKey): Highlight[] {
  const sheet = MODEL.sheets.find((own) => own.key === key);
  return (sheet?.highlights ?? []).filter(({ look }) => KINDS.has(look));
}

/** The kinds whose condition looks for this name. */
function kindsOf(formats: readonly Highlight[], name: string): string[] {
  return formats.flatMap((own) => {
    const listed = 'when' in own ? /"(\|.+?\|)"\)/.exec(own.when)?.[1] : undefined;
    return listed?.includes(`|${name.toLowerCase()}|`) === true ? [own.look] : [];
  });
}

const OF_TORNADO: Readonly<Record<string, readonly string[]>> = {
  'Resolution rate': ['share'],
  'Handover share': ['share'],
  Discount: ['share'],
  'Human cost': ['money'],
  Sessions: ['whole'],
  Seats: ['whole'],
  'Interactions per session': ['whole'],
  // A factor, 1 being the offer as it is.
  'Price level': [],
};

test('what a lever is turned to reads as its kind, wherever the tornado ranks it', () => {
  const formats = formatsOf('sensitivity');
  const [area] = formats;
  const at = (row: number, column: number): Cell =>
    MODEL.expected.find((own) => own.sheet === 'sensitivity' && own.row === row && own.column === column)
      ?.value ?? null;
  expect([at((area?.row ?? 0) - 1, 1), at((area?.row ?? 0) - 1, 2)]).toEqual(['Low', 'High']);
  expect(area).toMatchObject({ column: 1, columnCount: 2 });
  const names = Array.from({ length: area?.rowCount ?? 0 }, (_, down) => at((area?.row ?? 0) + down, 0));
  const listed = names.filter((name): name is string => typeof name === 'string');
  expect(listed.length).toBeGreaterThan(3);
  expect(listed.map((name) => [name, kindsOf(formats, name)])).toEqual(
    listed.map((name) => [name, OF_TORNADO[name]]),
  );
});

test('the ends of what is uncertain read as what is chosen beside them', () => {
  const formats = formatsOf('assumptions');
  const expected = { share: ['share'], money: ['money'], count: ['whole'], factor: [] };
  expect(DRAWN_LEVERS.map((id) => [id, kindsOf(formats, id)])).toEqual(
    DRAWN_LEVERS.map((id) => [id, expected[LEVERS[id].writes]]),
  );
});

test('formulas of looks are such as Excel takes there: no constants in braces, texts of 255 characters at most', () => {
  const formulas = [...formatsOf('sensitivity'), ...formatsOf('assumptions')].map((own) =>
    'when' in own ? own.when : '',
  );
  expect(formulas).toHaveLength(6);
  expect(formulas.filter((own) => own.includes('{'))).toEqual([]);
  const texts = formulas.flatMap((own) => [...own.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? ''));
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(256);
});
