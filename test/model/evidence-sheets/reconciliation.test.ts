import { countsOf } from '../../../src/core/evidence/counts.js';
import { measuredTraffic } from '../../../src/core/evidence/measured-traffic.js';
import { MessageLog } from '../../../src/core/evidence/message-log.js';
import { readInvoice } from '../../../src/core/evidence/read-invoice.js';
import { reconcile } from '../../../src/core/evidence/reconcile.js';
import { USUAL_RECONTACT, USUAL_WINDOW } from '../../../src/core/evidence/window.js';
import { MINUTE } from '../../../src/core/evidence/zone.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { quote } from '../../../src/core/scenario/quote/quote.js';
import { readOfferRows, readTrafficRows } from '../../../src/core/scenario/tables/read-scenario.js';
import { evidenceSheetTexts } from '../../../src/messages/evidence-sheets.js';
import { bringSheetTexts, sheetTexts, SHEET_LANGUAGES } from '../../../src/messages/sheets.js';
import { letterOf, letterText } from '../../../src/model/evidence-sheets/letter.js';
import { letterSheet } from '../../../src/model/evidence-sheets/letter-sheet.js';
import { reconciliationSheet } from '../../../src/model/evidence-sheets/reconciliation.js';
import type { ReconciliationReport } from '../../../src/model/evidence-sheets/reconciliation-report.js';
import type { EvidenceSheet } from '../../../src/model/evidence-sheets/usage.js';

const JANUARY = 12 * 56;
const OFFERS = [{ Offer: 'Outcome', Meter: 'resolution', Rate: 0.99 }];
const INVOICE = [
  ['Line', 'Quantity', 'Amount'],
  ['Resolutions', 10, 9.9],
  ['Support', 1, 50],
];

/** Ten conversations in January, four of them handed over: six are owed, 5.94. */
function report(given: Partial<ReconciliationReport> = {}): ReconciliationReport {
  const log = new MessageLog();
  for (let own = 0; own < 10; own += 1) {
    const shared = { customer: `secret${own}`, channel: '', topic: '', conversation: `secret-c${own}` };
    const at = Date.UTC(2026, 0, 1 + own, 9) * 1000;
    log.add({ ...shared, author: 'customer', instant: at });
    log.add({ ...shared, author: 'ai', instant: at + MINUTE });
    if (own < 4) log.add({ ...shared, author: 'human', instant: at + 2 * MINUTE });
  }
  log.add({
    ...{ customer: 'z', channel: '', topic: '', conversation: '', author: 'customer' },
    instant: Date.UTC(2026, 2, 1) * 1000,
  });
  const counts = countsOf(log.parts());
  const traffic = measuredTraffic([], counts, 'messages', JANUARY);
  const read = readTrafficRows(traffic).traffic;
  const { offers } = readOfferRows(OFFERS);
  const offer = offers.ok ? offers.value[0]?.offer : undefined;
  const invoiced = readInvoice(INVOICE, 'invoice', 2);
  if (!read.ok || offer?.ok !== true || !invoiced.ok) throw new Error('cannot be read');
  const priced = quote(read.value, offer.value);
  const own = priced.ok ? reconcile({ quote: priced.value, unbillable: dec(4) }, invoiced.value) : priced;
  if (!own.ok) throw new Error('cannot be priced');
  const file = { name: 'export.ndjson', sha256: '00ff', rows: 31, used: 31, readAs: '' };
  return {
    ...{ offer: 'Outcome', offersReference: 'Offers[#All]', invoice: INVOICE, unbillable: 4 },
    traffic: {
      ...{ files: [file], month: JANUARY, day: '2026-03-02', zone: 'UTC', window: USUAL_WINDOW },
      ...{ recontact: USUAL_RECONTACT, counts, states: 'messages', traffic },
    },
    ...{ leftOut: 'handover', billable: 'resolutions', lines: own.value.lines, net: undefined },
    ...{ disputed: [], currency: 'USD' },
    ...given,
  };
}

const NET = { agreed: 6, over: 4, under: 0, duplicates: 0, unsettled: 1, net: 4 };
const DISPUTED = [
  { id: 'secret-c0', billed: 1, verdict: 'billed, not billable', reason: 'handover' },
] as const;

const texts = async (language: (typeof SHEET_LANGUAGES)[number] = 'en') => {
  await bringSheetTexts(language);
  const { checks, core } = sheetTexts(language);
  return { ...(await evidenceSheetTexts(language)), checks, core };
};

const placed = ({ page }: EvidenceSheet) =>
  page.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((cell, along) => ({ key: `${row + down},${column + along}`, cell })),
    ),
  );

const CASES: readonly (readonly [string, Partial<ReconciliationReport>])[] = [
  ['lines', {}],
  ['a list', { net: NET, leftOut: undefined }],
  ['traffic as entered', { traffic: { reference: 'Traffic[#All]' } }],
];

test.each(CASES)(
  'of %s no cell is written twice, and no customer or conversation is named',
  async (_, given) => {
    const own = await texts();
    const of = report(given);
    const letter = letterOf(own, of);
    const sheets = [
      reconciliationSheet(own, of, 'Reconciliation'),
      letterSheet(own, of, { letter, name: 'Dispute letter', besides: 'Reconciliation' }),
    ];
    for (const sheet of sheets) {
      const keys = placed(sheet).map(({ key }) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      expect(JSON.stringify(sheet.page)).not.toContain('secret');
    }
    expect(letterText(own, letter)).not.toContain('secret');
  },
);

test('the formula has the units that are not billed as its last argument', async () => {
  const cells = placed(reconciliationSheet(await texts(), report(), 'Reconciliation'));
  const [formula] = cells.flatMap(({ cell: { content } }) =>
    content.kind === 'formula' && content.formula.startsWith('=METER.RECONCILE(') ? [content.formula] : [],
  );
  expect(formula).toMatch(
    /^=METER\.RECONCILE\(Offers\[#All\],\$A\$\d+:\$[A-Z]+\$\d+,\$A\$\d+:\$C\$\d+,\$B\$6,,,,,,,\$B\$\d+\)$/,
  );
});

test('the letter says what is asked for, from what, and by which files', async () => {
  const own = await texts();
  const text = letterText(own, letterOf(own, report()));
  // 4 × 0.99 and a line that the contract does not have.
  expect(text).toContain(own.dispute.credit('53.96 USD'));
  expect(text).toContain(own.dispute.counted('10', '6', '4', '0', '0'));
  expect(text).toContain('export.ndjson, SHA-256 00ff');
  expect(text).toContain('Invoice for 2026-01: Outcome');
});

test('conversations are named where they were asked for', async () => {
  const own = await texts();
  const of = report({ net: NET, disputed: DISPUTED, leftOut: undefined });
  const letter = letterOf(own, of);
  expect(letterText(own, letter)).toMatch(
    /secret-c0 \| 1 \| billed, not billable \| handed over to a person$/,
  );
  const sheet = letterSheet(own, of, { letter, name: 'Dispute letter', besides: 'Reconciliation' });
  expect(JSON.stringify(sheet.page)).toContain('secret-c0');
});

test.each(SHEET_LANGUAGES)('is written in %s', async (language) => {
  const own = await texts(language);
  expect(letterText(own, letterOf(own, report()))).toContain(own.dispute.credit('53.96 USD'));
});
