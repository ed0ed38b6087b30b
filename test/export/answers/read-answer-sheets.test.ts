import { sentence } from '../../../src/core/fault/sentence';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';
import { addOffer } from '../../../src/core/scenario/edit/offers';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { chargeQuestions, CHARGE_QUESTIONS, PLAN_QUESTIONS } from '../../../src/core/terms/asked-of-vendor';
import { OFFER_TERMS } from '../../../src/core/terms/columns';
import type { OfferTerm } from '../../../src/core/terms/offer-term';
import { readAnswerSheets } from '../../../src/export/answers/read-answer-sheets';
import { writeAnswerSheet } from '../../../src/export/answers/write-answer-sheet';
import { bringTexts } from '../../../src/export/bring-texts';
import { speak } from '../../../src/messages/messages';
import { all, opened, repacked, rootOf } from '../opened';
import { cellOf, filled, type Filling } from './filled';

const DAY = '2026-11-30';

function read(bytes: Uint8Array, file = 'acme.xlsx') {
  const own = readAnswerSheets(bytes, file, DAY);
  return own.ok ? own.value : { plans: [], faults: own.faults };
}

function plan(filling: Filling) {
  const [own] = read(filled(filling)).plans;
  if (own === undefined) throw new Error('nothing was read');
  return { ...own, faults: own.faults.map(sentence) };
}

const SIMPLE: Filling = {
  Offer: ['Acme Pro'],
  Currency: ['USD'],
  'Platform fee': [500],
  Meter: ['resolution', 'seat'],
  Rate: [0.99, 29],
  'Handover share': [0],
  'Included units': [100],
};

test('answers become an offer, a charge a column', () => {
  const { rows, name, faults } = plan({ ...SIMPLE, 'Minimum seats': [10] });
  const from = { Source: 'Answers of the vendor: acme.xlsx, sheet Plan 1', 'As of': DAY };
  expect(name).toBe('Acme Pro');
  expect(rows).toEqual([
    {
      Offer: 'Acme Pro',
      Currency: 'USD',
      'Platform fee': 500,
      'Minimum seats': 10,
      Meter: 'resolution',
      Rate: 0.99,
      'Handover share': 0,
      'Included units': 100,
      ...from,
    },
    { Offer: 'Acme Pro', Meter: 'seat', Rate: 29, ...from },
  ]);
  expect(faults).toEqual([]);
});

test('four vendors make one comparison without typing', () => {
  const vendors: readonly Filling[] = [
    { Offer: ['A'], Currency: ['EUR'], Meter: ['resolution'], Rate: [0.9] },
    { Offer: ['B'], Currency: ['EUR'], Meter: ['Conversation'], Rate: ['0,50 €'] },
    { Offer: ['C'], Currency: ['EUR'], Meter: ['interaction'], Rate: [0.1], 'Session cap': ['2,00'] },
    { Offer: ['D'], Currency: ['EUR'], Meter: ['flat'], Rate: ['1.234,50'] },
  ];
  const offers = vendors.reduce<ScenarioRow[]>(
    (rows, vendor) => read(filled(vendor)).plans.reduce((all, own) => addOffer(all, own.rows), rows),
    [],
  );
  const traffic = [
    { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.6 },
  ];
  const { ranking, faults } = priceScenario({ traffic, offers });
  expect(faults).toEqual([]);
  const totals = ranking?.map(({ name, quote }) => [name, quote.ok && quote.value.reported.total.toNumber()]);
  expect(totals).toEqual([
    ['C', 400],
    ['B', 500],
    ['A', 540],
    ['D', 1234.5],
  ]);
});

test('every term that is a vendor’s is asked for, with its unit, an example and its words', () => {
  const asked = [...PLAN_QUESTIONS, ...CHARGE_QUESTIONS].map(({ header }) => header);
  const own = Object.values<OfferTerm>(OFFER_TERMS).filter(({ isBuyers }) => isBuyers !== true);
  expect([...asked].sort()).toEqual(own.map(({ header }) => header).sort());
  expect(asked.map((header) => cellOf(header)).every((cell) => /^E\d+$/.test(cell))).toBe(true);
  const sheet = rootOf(opened(writeAnswerSheet()), 'xl/worksheets/sheet1.xml');
  const lists = all(sheet, 'dataValidation').map(({ attributes }) => attributes.get('sqref')?.split(':')[0]);
  const choices = own.filter(({ kind }) => kind === 'choice').map(({ header }) => cellOf(header));
  expect([...lists].sort()).toEqual([...choices].sort());
  expect(all(sheet, 'f')).toEqual([]);
});

test('every question without an answer is listed with its cell; none is an answer', () => {
  const { open, rows } = plan({
    ...SIMPLE,
    'Annual minimum': ['none'],
    Discount: ['keine'],
    'Monthly cap': ['n/a'],
  });
  const listed = open.map(({ header, cell }) => `${header} ${cell}`);
  expect(listed).toContain(`Minimum fee ${cellOf('Minimum fee')}`);
  expect(listed).toContain(`Recontact credit ${cellOf('Recontact credit', 1)}`);
  expect(listed).toContain(`Included units ${cellOf('Included units', 2)}`);
  for (const header of ['Annual minimum', 'Discount', 'Monthly cap', 'Offer']) {
    expect(open.filter((own) => own.header === header)).toEqual([]);
    if (header !== 'Offer') expect(rows[0]).not.toHaveProperty(header);
  }
  const answered = Object.keys(SIMPLE).length + 3;
  const asked = PLAN_QUESTIONS.length + chargeQuestions('resolution').length + chargeQuestions('seat').length;
  // Two of the answers were given for both charges.
  expect(open).toHaveLength(asked - answered - 2);
});

test.each([
  ['Rate', '0,99', 0.99],
  ['Rate', '$0.99', 0.99],
  ['Rate', 'USD 1,250.50', 1250.5],
  ['Rate', '1.250,50 $', 1250.5],
  ['Included units', '2 000', 2000],
  ['Included units', '1.234.567', 1234567],
  ['Handover share', '10 %', 0.1],
  ['Handover share', '12,5%', 0.125],
  ['Rate', 'free', 'free'],
])('%s may be written %s', (header, text, value) => {
  const { rows, faults } = plan({
    Offer: ['A'],
    Currency: ['USD'],
    Meter: ['resolution'],
    Rate: [1],
    [header]: [text],
  });
  expect(rows[0]?.[header]).toBe(value);
  expect(faults).toEqual([]);
});

test.each<[string, Filling, string]>([
  [
    'an ambiguous number',
    { 'Included units': ['1.234'] },
    'acme.xlsx, sheet Plan 1, cell %, Included units: it is "1.234", which may be 1.234 or 1234; write it as a number.',
  ],
  [
    'another currency',
    { 'Platform fee': ['500 €'] },
    'acme.xlsx, sheet Plan 1, cell %, Platform fee: it is in EUR, and the plan is in USD; write all amounts of a plan in one currency.',
  ],
])('%s is named by its sheet and cell', (_, filling, says) => {
  const [header = ''] = Object.keys(filling);
  const { faults, rows } = plan({ ...SIMPLE, ...filling });
  expect(faults).toEqual([says.replace('%', cellOf(header))]);
  expect(typeof rows[0]?.[header]).not.toBe('number');
});

test('what a term does not take is named by its sheet and cell with what it takes', () => {
  const { faults } = plan({
    ...SIMPLE,
    Meter: ['resolutoin', 'seat'],
    'Handover share': [12],
    Rate: ['ask us', 'ask us'],
    Tiers: [undefined, '0.5 to 100; 0.4 to 50; 0.3'],
    'Discount on': ['elephants'],
  });
  for (const [cell, says] of [
    [cellOf('Meter'), 'resolution'],
    [cellOf('Rate'), 'number'],
    [cellOf('Rate', 2), 'number'],
    [cellOf('Handover share'), 'enter 12% or 0.12'],
    [cellOf('Tiers', 2), 'tiers must rise'],
    [cellOf('Discount on'), 'usage'],
  ] as const) {
    expect(faults.find((own) => own.includes(`cell ${cell},`))).toContain(says);
  }
  expect(faults.every((own) => own.startsWith('acme.xlsx, sheet Plan 1'))).toBe(true);
});

test('a term of the whole plan is answered once', () => {
  const bytes = repacked(filled(SIMPLE), (path, text) =>
    path.endsWith('sheet1.xml')
      ? text.replace(
          new RegExp(`(<c r="${cellOf('Minimum fee', 2)}"[^>/]*)/>`),
          (_, start: string) => `${start}><v>5</v></c>`,
        )
      : text,
  );
  expect(read(bytes).plans[0]?.faults.map(sentence)).toEqual([
    `acme.xlsx, sheet Plan 1, cell ${cellOf('Minimum fee', 2)}, Minimum fee: it is asked once for the plan; write it in ${cellOf('Minimum fee')}.`,
  ]);
});

describe('a vendor’s own way with the file', () => {
  const before = plan(SIMPLE);

  test('sheets may be renamed and deleted', () => {
    const bytes = repacked(filled({}, SIMPLE), (path, text) => {
      if (path !== 'xl/workbook.xml') return text;
      return text
        .replace(/<sheet name="Plan [13]"[^>]*\/>/g, '')
        .replace('name="Plan 2"', 'name="Enterprise"')
        .replace(/<definedNames>.*<\/definedNames>/, '');
    });
    const { plans } = read(bytes);
    expect(plans.map(({ sheet, name }) => [sheet, name])).toEqual([['Enterprise', 'Acme Pro']]);
  });

  test('rows may be sorted, the header row among them', () => {
    const bytes = repacked(filled(SIMPLE), (path, text) => {
      if (!path.endsWith('sheet1.xml')) return text;
      const rows = text.match(/<row .*?<\/row>/gs) ?? [];
      const numbers = rows.map((row) => /r="(\d+)"/.exec(row)?.[1] ?? '');
      const sorted = [...rows].reverse().map((row, index) => {
        const [from = '', to = ''] = [numbers[rows.length - 1 - index], numbers[index]];
        return row
          .replace(`r="${from}"`, `r="${to}"`)
          .replace(new RegExp(`(r="[A-Z]+)${from}"`, 'g'), `$1${to}"`);
      });
      return text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sorted.join('')}</sheetData>`);
    });
    expect(read(bytes).plans[0]?.rows).toEqual(before.rows);
  });

  test('a sheet whose headers are gone is named', () => {
    const bytes = repacked(filled(SIMPLE, SIMPLE), (path, text) =>
      path.endsWith('sheet1.xml') ? text.replace('>Term<', '>Konditionen<') : text,
    );
    const { plans, faults } = read(bytes);
    expect(plans.map(({ sheet }) => sheet)).toEqual(['Plan 2']);
    expect(faults.map(sentence)).toEqual([
      'acme.xlsx, sheet Plan 1: its row with Term and Answer 1 is missing; copy it from a fresh answer sheet.',
    ]);
  });

  test('a row that is no term and a term that stands twice are named', () => {
    const bytes = repacked(filled({ ...SIMPLE, Discount: [0.1], 'Minimum fee': [1000] }), (path, text) =>
      path.endsWith('sheet1.xml')
        ? text.replace('>Discount<', '>Rebate<').replace('>Minimum fee<', '>Platform fee<')
        : text,
    );
    const faults = read(bytes).plans[0]?.faults.map(sentence).join('\n') ?? '';
    expect(faults).toContain(`cell ${cellOf('Discount')}: its row says “Rebate”`);
    expect(faults).toMatch(/its term is in E\d+ already/);
  });

  test.each([
    ['nothing', writeAnswerSheet(), 'acme.xlsx: nothing is filled in on its answer sheets.'],
    ['no zip', new Uint8Array([1, 2, 3]), 'File: it is not an .xlsx file, or it is damaged.'],
  ])('a file with %s is refused', (_, bytes, says) => {
    expect(read(bytes).faults.map(sentence)).toEqual([says]);
  });
});

describe('the answer sheet in Arabic', () => {
  beforeAll(async () => {
    await speak('ar', 'ar-SA');
    await bringTexts();
  });
  afterAll(async () => {
    await speak('en');
    await bringTexts();
  });

  test('begins on the right and is read as any other', () => {
    const bytes = filled(SIMPLE);
    const views = all(rootOf(opened(bytes), 'xl/worksheets/sheet1.xml'), 'sheetView');
    expect(views.map(({ attributes }) => attributes.get('rightToLeft'))).toEqual(['1']);
    expect(read(bytes).plans.map(({ name, faults }) => [name, faults])).toEqual([['Acme Pro', []]]);
  });
});
