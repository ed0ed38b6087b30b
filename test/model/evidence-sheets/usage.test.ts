import fc from 'fast-check';
import { countsOf } from '../../../src/core/evidence/counts.js';
import { measuredTraffic } from '../../../src/core/evidence/measured-traffic.js';
import { MessageLog } from '../../../src/core/evidence/message-log.js';
import { USUAL_RECONTACT, USUAL_WINDOW } from '../../../src/core/evidence/window.js';
import { DAY, MINUTE } from '../../../src/core/evidence/zone.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import { evidenceSheetTexts } from '../../../src/messages/evidence-sheets.js';
import { bringSheetTexts, sheetTexts, SHEET_LANGUAGES } from '../../../src/messages/sheets.js';
import { usageSheet } from '../../../src/model/evidence-sheets/usage.js';
import type { UsageReport } from '../../../src/model/evidence-sheets/usage-report.js';

const START = Date.UTC(2026, 0, 1, 9) * 1000;

const someSession = fc.record({
  day: fc.nat(80),
  replies: fc.integer({ min: 0, max: 6 }),
  isHandedOver: fc.boolean(),
  channel: fc.constantFrom('', 'chat', '=1+1', 'Chat'),
  customer: fc.nat(40),
});

type Session = typeof someSession extends fc.Arbitrary<infer One> ? One : never;

function reportOf(sessions: readonly Session[], states: UsageReport['states'] = 'messages'): UsageReport {
  const log = new MessageLog();
  for (const [index, { day, replies, isHandedOver, channel, customer }] of sessions.entries()) {
    const shared = { customer: `secret-${customer}`, channel, topic: '', conversation: `secret-c${index}` };
    const at = START + day * DAY;
    log.add({ ...shared, author: 'customer', instant: at });
    for (let reply = 1; reply <= replies; reply += 1)
      log.add({ ...shared, author: 'ai', instant: at + reply * MINUTE });
    if (isHandedOver) log.add({ ...shared, author: 'human', instant: at + 10 * MINUTE });
  }
  const counts = countsOf(log.parts());
  return {
    files: [{ name: '=export.csv', sha256: '00ff', rows: log.length + 1, used: log.length, readAs: '' }],
    ...{ day: '2026-04-01', zone: 'UTC', window: USUAL_WINDOW, recontact: USUAL_RECONTACT, counts, states },
    traffic: measuredTraffic(EXAMPLE_SCENARIO.traffic, counts, states),
    offers: { rows: EXAMPLE_SCENARIO.offers, reference: 'Offers[#All]', basis: 'cost per resolution' },
    currency: 'USD',
  };
}

const texts = async (language: (typeof SHEET_LANGUAGES)[number] = 'en') => {
  await bringSheetTexts(language);
  const { checks, core } = sheetTexts(language);
  return { ...(await evidenceSheetTexts(language)), checks, core };
};

const placed = ({ page }: ReturnType<typeof usageSheet>) =>
  page.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((cell, along) => ({ key: `${row + down},${column + along}`, cell })),
    ),
  );

test('no cell is written twice, whatever was measured, and none names a customer or a conversation', async () => {
  const own = await texts();
  fc.assert(
    fc.property(
      fc.array(someSession, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('messages' as const, 'sessions' as const),
      (sessions, states) => {
        const report = reportOf(sessions, states);
        fc.pre(report.counts.rows.length > 0);
        const cells = placed(usageSheet(own, report, 'Usage'));
        const keys = cells.map(({ key }) => key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        expect(JSON.stringify(cells)).not.toContain('secret');
      },
    ),
    { numRuns: 60 },
  );
});

test('the figures that cells must show are those of the core', async () => {
  const own = await texts();
  fc.assert(
    fc.property(fc.array(someSession, { minLength: 1, maxLength: 40 }), (sessions) => {
      const report = reportOf(sessions);
      fc.pre(report.counts.rows.length > 0);
      const { page, expected } = usageSheet(own, report, 'Usage');
      const traffic = page.blocks.find(
        ({ cells }) => cells[0]?.[0]?.content.kind === 'text' && cells[0][0].content.text === 'Channel',
      );
      expect(traffic).toBeDefined();
      for (const [index, row] of report.traffic.entries()) {
        const wanted = expected.find(
          (cell) => cell.row === (traffic?.row ?? 0) + 1 + index && cell.column === 1,
        );
        // Cells have it to eight decimals.
        expect(wanted?.value).toBeCloseTo(Number(row['Sessions']), 7);
      }
    }),
    { numRuns: 40 },
  );
});

test('names of channels and files never become formulas', async () => {
  const report = reportOf([{ day: 0, replies: 2, isHandedOver: false, channel: '=1+1', customer: 1 }]);
  const formulas = placed(usageSheet(await texts(), report, 'Usage')).flatMap(({ cell }) =>
    cell.content.kind === 'formula' ? [cell.content.formula] : [],
  );
  expect(formulas.filter((formula) => formula.includes('1+1') || formula.includes('export'))).toEqual([]);
});

test('a file of sessions gives no replies, no histogram, and says that rates are bounds', async () => {
  const own = await texts();
  const report = reportOf(
    [{ day: 0, replies: 1, isHandedOver: false, channel: 'chat', customer: 1 }],
    'sessions',
  );
  const sheet = usageSheet(own, report, 'Usage');
  const said = placed(sheet).flatMap(({ cell }) => (cell.content.kind === 'text' ? [cell.content.text] : []));
  expect(sheet.page.charts).toEqual([]);
  expect(said).toContain(own.usage.bound);
  expect(said).not.toContain(own.usage.lengths.section);
});

test('is written in every language of sheets', async () => {
  for (const language of SHEET_LANGUAGES) {
    const own = await texts(language);
    const report = reportOf([{ day: 0, replies: 2, isHandedOver: true, channel: 'chat', customer: 1 }]);
    const [title] = placed(usageSheet(own, report, own.usage.name));
    expect(title?.cell.content).toEqual({ kind: 'text', text: own.usage.title });
  }
});
