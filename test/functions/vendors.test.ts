import { CATALOGUE } from '../../src/core/catalogue/index.js';
import { ENTERED } from '../core/catalogue/entered.js';
import { CATALOGUE_FIGURES } from '../golden/catalogue-figures.js';
import { call, cell, errorIn, spill } from './host.js';

const HEADERS =
  'Vendor, Plan, Meter, Rate, Unit, As of, Confidence, Source, Superseded by, Seen, Others say'.split(', ');
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate'],
  ['Chat', 1000, 4, 0.7],
];
const COLUMN = Object.fromEntries(HEADERS.map((header, index) => [header, index]));

const chat = (sessions: number, replies: number, resolved: number) => [
  [...(TRAFFIC[0] ?? []), 'Customers'],
  ['Chat', sessions, replies, resolved, sessions],
];

/** The first charge of spilled terms with other values in some columns, as a buyer fills in a copy. */
function filledIn(terms: readonly unknown[][], values: Readonly<Record<string, unknown>>): unknown[][] {
  const [headers = [], first = [], ...rest] = terms;
  for (const header of Object.keys(values)) expect(headers).toContain(header);
  return [headers, first.map((own, index) => values[String(headers[index])] ?? own), ...rest];
}

/** Runs a body as in a host that loaded the functions alone. */
function withoutCatalogue(body: () => void): void {
  const loaded = globalThis.meterwiseCatalogue;
  globalThis.meterwiseCatalogue = undefined;
  try {
    body();
  } finally {
    globalThis.meterwiseCatalogue = loaded;
  }
}

describe('VENDORS', () => {
  const [headers, ...rows] = spill('VENDORS');
  const column = (header: string) => rows.map((row) => row[COLUMN[header] ?? -1]);

  test('lists every vendor under the headers of the interface', () => {
    expect(headers).toEqual(HEADERS);
    expect(new Set(column('Vendor'))).toEqual(new Set(CATALOGUE.map(({ name }) => name)));
  });

  test('every price has a date, a confidence and a source; one that is not public says so', () => {
    for (const text of column('As of')) expect(text).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    for (const text of column('Confidence')) expect(text).toMatch(/^(high|medium|low)$/);
    for (const text of column('Source')) expect(String(text).length).toBeGreaterThan(11);
    const rates = column('Rate');
    const isPrice = (rate: unknown) =>
      typeof rate === 'number' || rate === 'free' || /^[\d.]+( to \d+)?;/.test(String(rate));
    const others = rates.filter((rate) => !isPrice(rate));
    expect(others.length).toBeGreaterThan(10);
    for (const rate of others) expect(rate).toMatch(/^not public(; reported [\d.]+( to [\d.]+)?)?$/);
  });

  test('every row has the day on which it was looked up; what others say stands beside their figure', () => {
    for (const text of column('Seen')) expect(text).toMatch(/^20\d\d-\d\d-\d\d$/);
    const [disputed] = rows.filter(
      ([vendor, plan, meter]) => [vendor, plan, meter].join() === 'Intercom Fin,Essential,seat',
    );
    expect(disputed?.[COLUMN['Rate'] ?? -1]).toBe(29);
    expect(disputed?.[COLUMN['Others say'] ?? -1]).toBe('19');
    expect(column('Others say').filter((text) => text !== '').length).toBeGreaterThan(10);
  });

  test('what is reported has the source that reports it', () => {
    const reported = rows.filter(([vendor, , , rate]) => vendor === 'Ada' && /reported/.test(String(rate)));
    expect(reported.map((row) => row.slice(2, 5))).toContainEqual([
      'session',
      'not public; reported 0.15 to 3.5',
      'conversations',
    ]);
    const claims = reported.map((row) => row[COLUMN['Confidence'] ?? -1]);
    expect(claims).not.toContain('high');
  });

  test('a price that has passed names the plan that took its place', () => {
    const next = new Map(rows.map((row) => [row[1], row[COLUMN['Superseded by'] ?? -1]]));
    expect(next.get('Per conversation')).toBeDefined();
    expect(rows.filter((row) => row[COLUMN['Superseded by'] ?? -1] !== '').length).toBeGreaterThan(5);
  });

  test.each([
    ['resolution', 'resolution'],
    [' Outcomes', 'resolution'],
    ['tickets', 'session'],
    ['unit', 'unit'],
    ['seat', 'seat'],
  ])('%s: prices on that meter alone', (word, meter) => {
    const [, ...own] = spill('VENDORS', word);
    expect(own.length).toBeGreaterThan(3);
    expect(new Set(own.map((row) => row[2]))).toEqual(new Set([meter]));
  });

  test('blank is blank, however it comes', () => {
    const all = spill('VENDORS');
    for (const blank of [null, '', ' ', 0, [[null]], [[0]]]) expect(call('VENDORS', [blank])).toEqual(all);
  });

  test.each([
    [['sesion'], '#VALUE! meter is "sesion"; the nearest known is "session", it takes interaction'],
    [[true], '#VALUE! meter is "TRUE"; it takes interaction'],
    [[errorIn('#REF!')], '#REF!'],
    [[['session', 'unit']], '#VALUE! meter: it is 1 × 2 cells'],
  ])('%j: one sentence', (args, start) => {
    const given = args.map((own) => (Array.isArray(own) ? [own] : own));
    expect(String(cell('VENDORS', ...given)).slice(0, start.length)).toBe(start);
  });

  test('without the catalogue: no answer, and why', () => {
    withoutCatalogue(() => {
      expect(cell('VENDORS')).toMatch(
        /^#N\/A The functions run here without the catalogue of vendors; .+\.$/,
      );
      expect(cell('VENDORS', 'sesion')).toMatch(/^#VALUE! /);
    });
  });
});

describe('VENDOR_TERMS', () => {
  test('gives the rows of an offer with their headers', () => {
    const [headers = [], ...rows] = spill('VENDOR_TERMS', 'help scout ai answers ');
    expect(headers.slice(0, 4)).toEqual(['Offer', 'Meter', 'Rate', 'Unit']);
    expect(headers.slice(-5)).toEqual(['Currency', 'Note', 'Source', 'As of', '#Confidence']);
    expect(rows[0]?.slice(0, 3)).toEqual(['Help Scout AI Answers: AI Answers', 'resolution', 0.75]);
  });

  test.each(CATALOGUE.flatMap(({ name, plans }) => plans.map((plan) => [name, plan.name] as const)))(
    '%s, %s: one rectangle that COMPARE takes, priced or answered with what is wanting',
    (vendor, plan) => {
      const terms = call('VENDOR_TERMS', [vendor, plan]);
      const rows = spill('COMPARE', terms, TRAFFIC);
      expect([rows.length, rows[1]?.[1]]).toEqual([2, `${vendor}: ${plan}`]);
      for (const value of rows[1] ?? []) expect(String(value)).not.toMatch(/header|unknown|fault of/);
    },
  );

  test.each(CATALOGUE.map(({ name }) => name))(
    '%s without a plan: all that is sold and stands alone',
    (name) => {
      const [, ...rows] = spill('COMPARE', call('VENDOR_TERMS', [name]), TRAFFIC);
      expect(rows.length).toBeGreaterThan(0);
      const asked = rows.filter(([rank]) => rank === '');
      for (const row of asked) expect(row[2]).toMatch(/is blank|the last tier ends at 300/);
    },
  );

  test.each(
    CATALOGUE_FIGURES.filter(({ fill, without }) => fill === undefined && without === undefined).map(
      (row) => [row.vendor, row.plan, row],
    ),
  )(
    '%s, %s: COMPARE shows the published cost per resolution, or ours where it differs',
    (vendor, plan, row) => {
      const { sessions = 1_000, published, ours = published } = row;
      const [headers = [], best = []] = spill(
        'COMPARE',
        call('VENDOR_TERMS', [vendor, plan]),
        chat(sessions, 4, 0.7),
      );
      const cost = best[headers.indexOf('Effective cost per resolution')];
      expect(Number(cost).toFixed(ours.split('.')[1]?.length ?? 0)).toBe(ours);
    },
  );

  test('253 resolutions of Redo are $222.55', () => {
    expect(cell('BILL', call('VENDOR_TERMS', ['Redo']), chat(253, 1, 1))).toBe(222.55);
  });

  test.each([
    ['committed', 1_575],
    ['pay as you go', 2_100],
  ])('1,200 resolutions with 15 Professional agents of Zendesk, %s: $%d and the seats', (how, amount) => {
    const terms = filledIn(call('VENDOR_TERMS', ['Zendesk', `Suite Professional, ${how}`]), { Seats: 15 });
    const [headers = [], charge = []] = spill('INVOICE', terms, chat(1_200, 1, 1));
    expect([charge[headers.indexOf('Quantity')], charge[headers.indexOf('Amount')]]).toEqual([1_050, amount]);
  });

  test('an email of 10 replies is 5.5 credits of My AskAI', () => {
    const terms = filledIn(call('VENDOR_TERMS', ['My AskAI', 'Pro, email']), { 'Included units': '' });
    const [headers = [], charge = []] = spill('INVOICE', terms, chat(1, 10, 1));
    expect([charge[headers.indexOf('Quantity')], charge[headers.indexOf('Unit')]]).toEqual([5.5, 'credits']);
  });

  test('figures that are not public are blank, and the note asks for them', () => {
    const [headers = [], row = []] = spill('VENDOR_TERMS', 'Decagon', 'Per resolution');
    expect(row[headers.indexOf('Rate')]).toBe('');
    expect(row[headers.indexOf('Note')]).toMatch(/Yours to fill in: .*Rate/);
  });

  test.each([
    [[undefined], '#VALUE! vendor is blank; it must be the name of a vendor, as METER.VENDORS() lists them.'],
    [[0], '#VALUE! vendor is blank'],
    [['Intercomm'], '#N/A The catalogue has no vendor "Intercomm"; the nearest is "Intercom Fin".'],
    [['Zendesc'], '#N/A The catalogue has no vendor "Zendesc"; the nearest is "Zendesk".'],
    [['Redo', 'AI resolution'], '#N/A Redo has no plan "AI resolution"; the nearest is "AI resolutions"'],
    [[errorIn('#NUM!')], '#NUM!'],
    [['Redo', errorIn('#REF!')], '#REF!'],
    [[[['Redo'], ['Ada']]], '#VALUE! vendor: it is 2 × 1 cells'],
  ])('%j: one sentence', (args, start) => {
    expect(String(cell('VENDOR_TERMS', ...args)).slice(0, start.length)).toBe(start);
  });

  test('without the catalogue: no answer, and none of COMPARE', () => {
    withoutCatalogue(() => {
      const terms = call('VENDOR_TERMS', ['Redo']);
      expect(cell('VENDOR_TERMS', 'Redo')).toMatch(/^#N\/A The functions run here without/);
      expect(cell('COMPARE', terms, TRAFFIC)).toMatch(/^#N\/A /);
    });
  });
});

describe('sixty vendors and more', () => {
  /** A vendor's plans with what they ask for entered, cell by cell, as a buyer does in a copy of the rows. */
  function entered({ name, plans }: (typeof CATALOGUE)[number]): unknown[][] {
    const sold = plans.filter((plan) => plan.supersededBy === undefined && !plan.isAddOn);
    const asked = sold.flatMap(({ charges }) => charges.map(({ asks }) => asks));
    const [headers = [], ...rows] = spill('VENDOR_TERMS', name);
    const cell = (own: unknown, header: string, row: number) =>
      own === '' && asked[row]?.[header] !== undefined ? (ENTERED[header] ?? own) : own;
    return [
      headers,
      ...rows.map((row, at) => row.map((own, index) => cell(own, String(headers[index]), at))),
    ];
  }

  test.each(CATALOGUE.map((vendor) => [vendor.name, vendor] as const))(
    '%s: COMPARE gives each plan a cost per resolution once what is asked for is entered',
    (_, vendor) => {
      const few = [
        ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Customers'],
        ['Chat', 100, 4, 0.7, 80],
      ];
      const [headers = [], ...rows] = spill('COMPARE', entered(vendor), few);
      const cost = headers.indexOf('Effective cost per resolution');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => [row[1], typeof row[cost]])).toEqual(rows.map((row) => [row[1], 'number']));
    },
  );

  test('they are sixty at least', () => expect(CATALOGUE.length).toBeGreaterThanOrEqual(60));
});

describe('VERSION', () => {
  test('gives the version and the newest date of the catalogue', () => {
    expect(spill('VERSION')).toEqual([
      [expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^20\d\d-\d\d-\d\d$/)],
    ]);
  });

  test('without the catalogue the version stays', () => {
    withoutCatalogue(() =>
      expect(spill('VERSION')).toEqual([
        [expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^#N\/A The functions run here/)],
      ]),
    );
  });
});
