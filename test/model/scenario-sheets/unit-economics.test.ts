import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import type { Scenario, ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import type { Model, ModelSheet, SheetKey } from '../../../src/model/page/sheet.js';
import { findMeterCalls } from '../../../src/native/parse-formula.js';
import { spill } from '../../functions/host.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';
import { areasIn } from '../references.js';
import { HOSTILE, SCENARIOS } from '../scenarios.js';

type Value = string | number | null;

function modelOf(scenario: Scenario): Model {
  const options = { asOf: '1 Oct 2026', version: '0.1.0' };
  const model = buildSheets(scenario, NAMES, options, sheetsOf('unit economics'));
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

function sheetOf(model: Model, key: SheetKey): ModelSheet {
  const sheet = model.sheets.find((own) => own.key === key);
  if (sheet === undefined) throw new Error(`no ${key}`);
  return sheet;
}

/** What a cell shows, where it is typed, refers to one other cell, or is expected. */
function shown(model: Model, sheet: ModelSheet, row: number, column: number): Value {
  const content = cellsOf(sheet).get(`${row},${column}`)?.content;
  if (content?.kind === 'number') return content.value;
  if (content?.kind === 'text') return content.text;
  if (content?.kind !== 'formula') return null;
  const expected = model.expected.find(
    (own) => own.sheet === sheet.key && own.row === row && own.column === column,
  );
  if (expected !== undefined) return expected.value;
  const [area] = areasIn(content.formula, sheet.name);
  const on = model.sheets.find(({ name }) => name === area?.sheet);
  if (area === undefined || on === undefined) return null;
  const value = shown(model, on, area.row, area.column);
  return value === null && content.formula.startsWith('=IF(') ? '' : value;
}

/** Every METER call of the sheet with what it gives for what its cells show. */
function callsOf(model: Model) {
  const sheet = sheetOf(model, 'unitEconomics');
  return [...cellsOf(sheet)].flatMap(([place, { content }]) => {
    if (content.kind !== 'formula') return [];
    const [row = 0, column = 0] = place.split(',').map(Number);
    return findMeterCalls(content.formula).map((call) => {
      const given = call.arguments.map((text) => {
        if (text === '') return undefined;
        if (text.startsWith('"')) return text.slice(1, -1);
        const [area] = areasIn(text, sheet.name);
        const on = model.sheets.find(({ name }) => name === area?.sheet);
        return area === undefined || on === undefined
          ? undefined
          : [[shown(model, on, area.row, area.column)]];
      });
      return { row, column, id: call.id, value: spill(call.id, ...given)[0]?.[0] ?? null };
    });
  });
}

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7, 'Interactions per session': 4 };
const scenario = (offers: readonly ScenarioRow[], traffic: readonly ScenarioRow[] = [CHAT]): Scenario => ({
  ...EXAMPLE_SCENARIO,
  traffic,
  offers,
});

const RICH = scenario(
  [
    {
      Offer: 'Replies',
      Meter: 'message',
      Rate: 0.1,
      'Session cap': 0.3,
      Turns: '1: 10; 6: 30',
      Discount: 0.1,
    },
    { Offer: 'Own', Meter: 'resolution', Rate: 1, 'Handover share': 0.2, 'Platform fee': 5 },
    { Meter: 'seat', Rate: 9, Seats: 3, rho: 0.5, mu: 7 },
    { Offer: 'Capped', Meter: 'interaction', Rate: 0.4, 'Resolution cap': 1.1 },
    { Offer: 'Plain', Meter: 'session', Rate: 0.6, 'Session cap': 0.5 },
  ],
  [{ ...CHAT, Turns: 'geometric' }],
);
const MIXED = scenario(
  [
    { Offer: 'A', Meter: 'interaction', Rate: 0.1 },
    { Offer: 'B', Meter: 'interaction', Rate: 0.1, 'Session cap': 0.3 },
    { Offer: 'C', Meter: 'session', Rate: 0.5, Channels: 'Chat' },
  ],
  [CHAT, { ...CHAT, Channel: 'Mail', Sessions: 3000, 'Resolution rate': 0.3, 'Interactions per session': 2 }],
);

describe.each(
  [...SCENARIOS, HOSTILE, { ...RICH, name: 'Rich' }, { ...MIXED, name: 'Mixed' }].map(
    (own) => [own.name, own] as const,
  ),
)('unit economics: %s', (_name, own) => {
  const model = modelOf(own);

  test('every formula gives what the engine says that its cell must show', () => {
    const wanted = new Map(
      model.expected
        .filter(({ sheet }) => sheet === 'unitEconomics')
        .map(({ row, column, value }) => [`${row},${column}`, value]),
    );
    const figures = model.expected.filter(
      ({ sheet, column, value }) => sheet === 'unitEconomics' && column > 7 && value !== 'not stated',
    );
    expect(callsOf(model)).toHaveLength(figures.length);
    for (const { row, column, id, value } of callsOf(model)) {
      const expected = wanted.get(`${row},${column}`);
      const got = typeof value === 'string' ? value.split(' ')[0] : value;
      expect([id, typeof expected]).toEqual([id, typeof got]);
      if (typeof expected === 'number') expect(got).toBeCloseTo(expected, 12);
      else expect(got).toBe(expected);
    }
  });

  test('every row of the offers stands in one of the two lists', () => {
    const sheet = sheetOf(model, 'unitEconomics');
    const rows = [...cellsOf(sheet)].flatMap(([place, { content }]) => {
      const isName = place.endsWith(',0') && content.kind === 'formula';
      return isName ? areasIn(content.formula, sheet.name).map(({ row }) => row) : [];
    });
    const table = sheetOf(model, 'offers').tables[0];
    const filled = [...cellsOf(sheetOf(model, 'offers'))].filter(([place, { content }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return column === 0 && row > (table?.row ?? 0) && content.kind !== 'blank';
    });
    expect([...rows].sort((a, b) => a - b)).toEqual(filled.map(([place]) => Number(place.split(',')[0])));
  });
});

const textsOf = (own: Scenario) =>
  [...cellsOf(sheetOf(modelOf(own), 'unitEconomics')).values()].flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
const figuresOf = (own: Scenario) =>
  modelOf(own)
    .expected.filter(({ sheet, column }) => sheet === 'unitEconomics' && column > 7)
    .map(({ value }) => value);

describe('what the sheet says', () => {
  test('a price per resolution: its costs, and the same price on every meter', () => {
    expect(
      figuresOf(scenario([{ Offer: 'A', Meter: 'resolution', Rate: 1, 'Handover share': 0.5 }])),
    ).toEqual([0.85, expect.closeTo(0.85 / 0.7, 12), 0.2125, 0.175, 0.7, 1]);
  });

  test("an offer's own rates count, and its fees are named", () => {
    const own = figuresOf(scenario([{ Offer: 'A', Meter: 'session', Rate: 1, rho: 0.5, 'Platform fee': 9 }]));
    expect(own[1]).toBe(2);
    expect(textsOf(RICH)).toContain('other charges, platform fee');
    expect(textsOf(RICH)).toContain('discount');
  });

  test('what does not fit is named with the reason', () => {
    const texts = textsOf(EXAMPLE_SCENARIO);
    expect(texts).toContain('It commits to units whether used or not');
    expect(texts).toContain('Its rate changes with volume');
    expect(texts).toContain('It does not move with the traffic');
    expect(textsOf(MIXED)).toContain('Its cap works on the conversations of each channel');
    expect(textsOf(MIXED)).toContain('It bills some of the channels only');
  });

  test('without interactions per session, what takes them says so', () => {
    const { 'Interactions per session': _, ...silent } = CHAT;
    const offers = [
      { Offer: 'A', Meter: 'session', Rate: 1 },
      { Offer: 'B', Meter: 'interaction', Rate: 1 },
    ];
    const own = scenario(offers, [silent]);
    expect(figuresOf(own)).toEqual([
      1,
      expect.closeTo(1 / 0.7, 12),
      'not stated',
      'not stated',
      1,
      expect.closeTo(1 / 0.7, 12),
    ]);
    expect(textsOf(own)).toContain('AI replies per conversation are not stated for every channel');
  });

  test('nothing that fits', () => {
    const none = scenario([{ Offer: 'A', Meter: 'flat', Rate: 100 }]);
    expect(textsOf(none)).toContain('No offer has a single rate per AI reply, conversation or resolution');
  });
});
