import { sentence } from '../../src/core/fault/sentence';
import { toDouble } from '../../src/core/exact/decimal';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { scenariosInXlsx } from '../../src/export/import-scenario';
import { pack } from '../../src/export/zip/pack';
import { handmade, rowsWithoutPlaces, type HandmadeSheet } from './handmade';
import { FALLBACK, imported } from './imported';
import { opened } from './opened';

type Rows = readonly (readonly (string | number | null)[])[];

const OFFERS: Rows = [
  ['Offer', 'Meter', 'Rate', 'Platform fee'],
  ['Fin', 'resolution', 0.99, 195],
];
const TRAFFIC: Rows = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 1000, 0.5],
];
/** 500 resolutions at 0.99, and the fee of 195. */
const BILL = 690;

/** A sheet whose rows are a table. */
function sheetOf(name: string, rows: Rows, table = name, more = ''): HandmadeSheet {
  const columns = (rows[0] ?? []).map(String);
  const ref = `A1:${String.fromCharCode(64 + columns.length)}${rows.length}`;
  return { name, rows: rowsWithoutPlaces(rows), tables: [{ name: table, ref, columns, more }] };
}

const plain = (name: string, rows: Rows): HandmadeSheet => ({ name, rows: rowsWithoutPlaces(rows) });

/** What the only offer of a scenario costs a month. */
function monthly(scenario: Scenario): number | undefined {
  const quote = priceScenario(scenario).ranking?.[0]?.quote;
  return quote?.ok === true ? toDouble(quote.value.invoice.total) : undefined;
}

/** What an offer costs a month by a file; or the sentences of refusal. */
function billOf(bytes: Uint8Array): number | string | undefined {
  const read = imported(bytes);
  return read.ok ? monthly(read.value.scenario) : read.faults.map(sentence).join(' ');
}

const said = (bytes: Uint8Array) => {
  const read = imported(bytes);
  return read.ok ? read.value.said : [];
};

test('cells that do not say where they stand are read in their order', () => {
  expect(billOf(handmade([sheetOf('Offers', OFFERS), sheetOf('Traffic', TRAFFIC)]))).toBe(BILL);
});

test('one cell that does not say where it stands keeps its place', () => {
  const rows = OFFERS.map(([offer, meter, rate, fee], row) => {
    const text = (own: unknown, at: string) => `<c r="${at}${row + 1}" t="str"><v>${String(own)}</v></c>`;
    const number = (own: unknown, at: string) =>
      row === 0 ? text(own, at) : `<c r="${at}${row + 1}"><v>${String(own)}</v></c>`;
    const last = row === 0 ? text(fee, 'D') : `<c><v>${String(fee)}</v></c>`;
    return `<row r="${row + 1}">${text(offer, 'A')}${text(meter, 'B')}${number(rate, 'C')}${last}</row>`;
  });
  const offers = { ...sheetOf('Offers', OFFERS), rows: rows.join('') };
  expect(billOf(handmade([offers, sheetOf('Traffic', TRAFFIC)]))).toBe(BILL);
});

describe('formulas without a saved value', () => {
  const unsaved: Rows = [OFFERS[0] ?? [], ['Fin', 'resolution', 0.99, '=3*65']];

  test('are refused by their cell, with what to do', () => {
    expect(billOf(handmade([sheetOf('Offers', unsaved), sheetOf('Traffic', TRAFFIC)]))).toBe(
      'File, sheet Offers, cell D2: its formula has no saved value; open the file in Excel or LibreOffice, save it once, and try again.',
    );
  });

  test('are refused where a program saved 0 for all of them, and asks for a calculation', () => {
    const sheets = [sheetOf('Offers', OFFERS), sheetOf('Traffic', TRAFFIC)];
    const zero = {
      ...sheetOf('Offers', OFFERS),
      rows: sheets[0]?.rows.replace('<v>195</v>', '<f>3*65</f><v>0</v>') ?? '',
    };
    const file = handmade([zero, sheetOf('Traffic', TRAFFIC)], '<calcPr fullCalcOnLoad="1"/>');
    expect(billOf(file)).toMatch(/^File, sheet Offers, cell D2: its formula has no saved value;/);
  });

  test('in a totals row, which is not read, do no harm', () => {
    const rows: Rows = [...TRAFFIC, ['Total', '=SUM(B2:B2)', null]];
    const traffic = sheetOf('Traffic', rows, 'Traffic', 'totalsRowCount="1"');
    expect(billOf(handmade([sheetOf('Offers', OFFERS), traffic]))).toBe(BILL);
  });

  test('are read where the program saved what they showed', () => {
    const offers = sheetOf('Offers', OFFERS);
    const rows = offers.rows.replace('<v>195</v>', '<f>3*65</f><v>195</v>');
    expect(billOf(handmade([{ ...offers, rows }, sheetOf('Traffic', TRAFFIC)]))).toBe(BILL);
  });
});

test('names of columns with escaped new lines are their words', () => {
  const escaped = (rows: Rows, name: string, as: string): Rows =>
    rows.map((row, index) => (index === 0 ? row.map((own) => (own === name ? as : own)) : row));
  const offers = escaped(OFFERS, 'Platform fee', 'Platform_x000a_fee');
  const traffic = escaped(TRAFFIC, 'Resolution rate', 'Resolution_x000D__x000A_rate');
  expect(billOf(handmade([sheetOf('Offers', offers), sheetOf('Traffic', traffic)]))).toBe(BILL);
});

test('a table that shows no header row is read by the names of its columns', () => {
  const offers = sheetOf('Offers', OFFERS, 'Offers', 'headerRowCount="0"');
  const body = { ...offers, rows: rowsWithoutPlaces(OFFERS.slice(1)) };
  const tables = (offers.tables ?? []).map((own) => ({ ...own, ref: 'A1:D1' }));
  expect(billOf(handmade([{ ...body, tables }, sheetOf('Traffic', TRAFFIC)]))).toBe(BILL);
});

test('every element and the ids of relations under prefixes of their own', () => {
  const parts = [...opened(handmade([sheetOf('Offers', OFFERS), sheetOf('Traffic', TRAFFIC)]))];
  const prefixed = parts.map(([path, text]) => ({
    path,
    text: text
      .replaceAll('r:id=', 'rel:id=')
      .replace(/<(\/?)(?=\w)/g, '<$1x:')
      .replace(/xmlns:r=/, 'xmlns:rel=')
      .replace(/xmlns="/, 'xmlns:x="'),
  }));
  expect(prefixed.find(({ path }) => path.endsWith('sheet1.xml'))?.text).toContain('<x:row><x:c ');
  expect(billOf(pack(prefixed))).toBe(BILL);
});

test('parts in folders and under capital letters of their own', () => {
  const parts = [...opened(handmade([sheetOf('Offers', OFFERS), sheetOf('Traffic', TRAFFIC)]))];
  const moved = parts.map(([path, text]) => ({
    path: path.replace(/^xl\//, 'Book/').replace('worksheets', 'Worksheets'),
    text: text.replace('xl/workbook.xml', '/book/workbook.xml'),
  }));
  expect(billOf(pack(moved))).toBe(BILL);
});

test('texts that cells share are found where the workbook says that they stand', () => {
  const offers = sheetOf('Offers', OFFERS);
  const rows = offers.rows.replace('<c t="inlineStr"><is><t>Fin</t></is></c>', '<c t="s"><v>0</v></c>');
  const parts = [...opened(handmade([{ ...offers, rows }, sheetOf('Traffic', TRAFFIC)]))];
  const related = parts.map(([path, text]) => ({
    path,
    text: path.endsWith('workbook.xml.rels')
      ? text.replace('</Rel', '<Relationship Id="s" Type="a/sharedStrings" Target="texts.xml"/></Rel')
      : text,
  }));
  const texts = { path: 'xl/texts.xml', text: '<sst><si><t>Fin</t></si></sst>' };
  const read = imported(pack([...related, texts]));
  expect(read.ok && read.value.scenario.offers[0]?.['Offer']).toBe('Fin');
  expect(billOf(pack([...related]))).toBe('File, sheet Offers, cell A2: what it holds cannot be read ("0").');
});

describe('plain ranges with headers, as programs leave them that drop tables', () => {
  test('on sheets of their own, below a title', () => {
    const offers: Rows = [['Quotes of May'], [], ...OFFERS];
    const file = handmade([plain('Quotes', offers), plain('Volumes', TRAFFIC)]);
    expect(billOf(file)).toBe(BILL);
    expect(said(file)).toEqual([
      'The file keeps no scenario of Meterwise: its tables A3:D4 (sheet Quotes) and A1:C2 (sheet Volumes) were read.',
    ]);
  });

  test('below each other, with or without a blank row between', () => {
    expect(billOf(handmade([plain('Plan', [...OFFERS, [], ...TRAFFIC])]))).toBe(BILL);
    expect(billOf(handmade([plain('Plan', [...OFFERS, ...TRAFFIC])]))).toBe(BILL);
  });

  test('side by side, with a blank column between', () => {
    const rows = OFFERS.map((row, index) => [...row, null, ...(TRAFFIC[index] ?? [])]);
    expect(billOf(handmade([plain('Plan', rows)]))).toBe(BILL);
  });

  test('a fee behind a blank column belongs to its offer', () => {
    const rows = OFFERS.map((row) => [...row.slice(0, 3), null, row[3] ?? null]);
    expect(billOf(handmade([plain('Quotes', rows), plain('Volumes', TRAFFIC)]))).toBe(BILL);
  });

  test('what stands below a blank row is not read, and it is said', () => {
    const offers: Rows = [...OFFERS, [], ['Ada', 'session', 0.4, null]];
    const file = handmade([plain('Quotes', offers), plain('Volumes', TRAFFIC)]);
    expect(billOf(file)).toBe(BILL);
    expect(said(file).slice(1)).toEqual([
      'Row 4 of sheet Quotes is below a blank row and was not read as part of A1:D2 (sheet Quotes).',
    ]);
  });

  test('tables of results with channels are none', () => {
    const result: Rows = [
      ['Channel', 'Sessions', 'Cost per session'],
      ['Chat', 1000, 0.69],
    ];
    expect(
      billOf(handmade([plain('Quotes', OFFERS), plain('Results', result), plain('Volumes', TRAFFIC)])),
    ).toBe(BILL);
  });
});

test.each([
  [
    'no rows',
    OFFERS.slice(0, 1),
    'File: its table Offers (sheet Offers) has headers but no rows below them.',
  ],
  [
    'blank rows',
    [...OFFERS.slice(0, 1), [null, null]],
    'File: its table Offers (sheet Offers) has headers but no rows below them.',
  ],
])('a table with %s is refused, never read as nothing', (_name, offers, why) => {
  expect(billOf(handmade([sheetOf('Offers', offers), sheetOf('Traffic', TRAFFIC)]))).toBe(why);
});

test.each([
  [
    'xl/workbook.bin',
    'File: it is a binary workbook (.xlsb); open it in the program that made it and save it as .xlsx.',
  ],
  [
    'mimetype',
    'File: it is an OpenDocument file (.ods); open it in the program that made it and save it as .xlsx.',
  ],
  [
    'Index/Document.iwa',
    'File: it is a file of Numbers; open it in the program that made it and save it as .xlsx.',
  ],
])('a file with %s is called what it is', (path, why) => {
  const read = scenariosInXlsx(pack([{ path, text: '' }]), FALLBACK);
  expect(read.ok ? [] : read.faults.map(sentence)).toEqual([why]);
});

describe('several pairs in one file', () => {
  const dearer: Rows = [OFFERS[0] ?? [], ['Fin', 'resolution', 1.19, 195]];
  const busier: Rows = [TRAFFIC[0] ?? [], ['Chat', 2000, 0.5]];
  const found = (sheets: readonly HandmadeSheet[]) => {
    const read = scenariosInXlsx(handmade(sheets), FALLBACK);
    if (!read.ok) return read.faults.map(sentence);
    return read.value.map(({ label, read: own }) => [
      label,
      own.ok ? monthly(own.value.scenario) : own.faults.map(sentence),
    ]);
  };

  test('are all found and named, those first that belong together', () => {
    const sheets = [
      sheetOf('May', OFFERS, 'Offers'),
      sheetOf('June', dearer, 'Offers2'),
      sheetOf('Volumes of June', busier, 'Traffic2'),
      sheetOf('Volumes', TRAFFIC, 'Traffic'),
    ];
    expect(found(sheets)).toEqual([
      ['Tables Offers (sheet May) and Traffic (sheet Volumes)', BILL],
      ['Tables Offers2 (sheet June) and Traffic2 (sheet Volumes of June)', 1385],
      ['Tables Offers (sheet May) and Traffic2 (sheet Volumes of June)', 1185],
      ['Tables Offers2 (sheet June) and Traffic (sheet Volumes)', 790],
    ]);
  });

  test('one that cannot be read does not stand in the way of the others', () => {
    const broken: Rows = [OFFERS[0] ?? [], ['Fin', 'resolution', '=A1', 195]];
    const sheets = [
      sheetOf('A', OFFERS, 'Offers'),
      sheetOf('B', broken, 'Offers2'),
      sheetOf('C', TRAFFIC, 'Traffic'),
    ];
    expect(found(sheets)).toEqual([
      ['Tables Offers (sheet A) and Traffic (sheet C)', BILL],
      [
        'Tables Offers2 (sheet B) and Traffic (sheet C)',
        [expect.stringMatching(/^File, sheet B, cell C2: its formula/)],
      ],
    ]);
  });

  test('too many to choose from are refused with their number', () => {
    const many = Array.from({ length: 13 }, (_, index) => sheetOf(`S${index}`, OFFERS, `Offers${index}`));
    expect(found([...many, sheetOf('Traffic', TRAFFIC)])).toEqual([
      'File: its Offers tables (13) and Traffic tables (1) make more pairs than can be chosen from (12); save the ones to be read in a file of their own.',
    ]);
  });
});
