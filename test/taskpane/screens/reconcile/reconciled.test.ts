import fc from 'fast-check';
import { judgeBilling } from '../../../../src/core/evidence/billed-conversations';
import { countsOf } from '../../../../src/core/evidence/counts';
import { measure } from '../../../../src/core/evidence/measure';
import { MessageLog } from '../../../../src/core/evidence/message-log';
import { reconcile } from '../../../../src/core/evidence/reconcile';
import { USUAL_RECONTACT, USUAL_WINDOW } from '../../../../src/core/evidence/window';
import { DAY, MINUTE, UTC } from '../../../../src/core/evidence/zone';
import { sum } from '../../../../src/core/exact/decimal';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import {
  heldAgainst,
  measuredMonths,
  owedOf,
  readGiven,
  reconciledOf,
  type Owed,
} from '../../../../src/taskpane/screens/reconcile/reconciled';
import type { MeasuredFiles } from '../../../../src/taskpane/store/measurement';
import { NOTHING_RECONCILED } from '../../../../src/taskpane/store/reconciling';

const SCENARIO: Scenario = {
  ...{ id: 'a', name: 'A', note: '' },
  traffic: [{ Channel: 'chat', Sessions: 100, 'Interactions per session': 2, 'Resolution rate': 0.5 }],
  offers: [{ Offer: 'Outcome', Meter: 'resolution', Rate: 0.99, Currency: 'USD' }],
};
const JANUARY = 12 * 56;

/** Forty conversations in January, the first `handed` of them answered by people, and one in March that ends the log. */
function logOf(handed: number): MessageLog {
  const log = new MessageLog();
  const start = Date.UTC(2026, 0, 1, 9) * 1000;
  for (let own = 0; own < 40; own += 1) {
    const shared = { customer: `k${own}`, channel: 'chat', topic: '', conversation: `s${own}` };
    const at = start + (own % 20) * DAY;
    log.add({ ...shared, author: 'customer', instant: at });
    log.add({ ...shared, author: 'ai', instant: at + MINUTE });
    if (own < handed) log.add({ ...shared, author: 'human', instant: at + 2 * MINUTE });
  }
  const last = { customer: 'z', channel: 'chat', topic: '', conversation: 'z' };
  log.add({ ...last, author: 'customer', instant: start + 60 * DAY });
  log.add({ ...last, author: 'ai', instant: start + 60 * DAY + MINUTE });
  return log;
}

function measuredOf(log: MessageLog): MeasuredFiles {
  return {
    ...{ names: [], sources: [], day: '2026-03-05', zone: 'UTC', window: USUAL_WINDOW },
    recontact: USUAL_RECONTACT,
    report: { files: [], rejections: [], hasSessionRows: false },
    counts: [countsOf(log.parts())],
  };
}

function owed(log: MessageLog): Owed {
  const found = owedOf(SCENARIO, measuredOf(log), { offer: 'Outcome', against: JANUARY });
  if ('faults' in found) throw new Error('cannot be priced');
  return found;
}

const given = (rows: readonly (readonly string[])[]) => {
  const { cells, invoiced } = readGiven(rows, 2);
  if (!invoiced.ok) throw new Error('cannot be read');
  return { cells, invoiced: invoiced.value };
};

test('an invoice that bills what people resolved: named, and asked back', () => {
  const found = reconciledOf(
    owed(logOf(8)),
    given([
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', '40', '$39.60'],
    ]),
    undefined,
  );
  expect(found?.excess).toMatchObject({ fate: 'handover' });
  // 32 × 0.99 = 31.68 are owed; 8 × 0.99 = 7.92 are too much.
  expect(found?.dispute.credit.toNumber()).toBe(7.92);
  expect(found?.dispute.toExplain.toNumber()).toBe(0);
});

test('another quantity that no fate explains is for the vendor to explain', () => {
  const found = reconciledOf(
    owed(logOf(8)),
    given([
      ['Line', 'Quantity', 'Amount'],
      ['Resolutions', '35', '34.65'],
    ]),
    undefined,
  );
  expect(found?.dispute.credit.toNumber()).toBe(0);
  expect(found?.dispute.toExplain.toNumber()).toBe(2.97);
});

test('a list comes out as the core has it with the log; what the sheet takes names no conversation', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.nat(45), { minLength: 1, maxLength: 50 }),
      (handed, ids) => {
        const log = logOf(handed);
        const state = owed(log);
        const listed = ids.map((id) => `s${id}`);
        const rules = { recontact: USUAL_RECONTACT, late: 0, zone: UTC, month: JANUARY };
        const whole = reconcile(
          {
            quote: state.quote,
            log: { messages: log, measured: measure(countsOf(log.parts()), { month: JANUARY }), rules },
          },
          { kind: 'conversations', ids: listed, amount: undefined },
        );
        const judged = judgeBilling(log, listed, { ...rules, billable: 'resolutions' });
        const found = reconciledOf(state, given([['Conversation'], ...listed.map((id) => [id])]), judged);
        if (!whole.ok || found === undefined) throw new Error('not reconciled');
        expect(found.lines.map(({ parts }) => parts)).toEqual(whole.value.lines.map(({ parts }) => parts));
        expect(found.net).toEqual(whole.value.net);
        expect(sum([found.dispute.credit, found.dispute.toExplain])).toEqual(found.dispute.difference);
        expect(found.cells[1]).toEqual(['', ids.length]);
      },
    ),
    { numRuns: 60 },
  );
});

test('figures are read as people and vendors write them; ids stay texts', () => {
  const { cells } = readGiven(
    [
      ['Invoice 17', ''],
      ['Line', 'Quantity', 'Amount'],
      ['0017', '1,234', '$1,221.66'],
    ],
    2,
  );
  expect(cells).toEqual([
    ['Line', 'Quantity', 'Amount'],
    ['0017', 1234, 1221.66],
  ]);
});

test('held against the last month but one, as a log seldom ends with a whole month; what is chosen stays', () => {
  const months = measuredMonths(measuredOf(logOf(0)));
  expect(months).toEqual([JANUARY, JANUARY + 2]);
  expect(heldAgainst(NOTHING_RECONCILED, months)).toBe(JANUARY);
  expect(heldAgainst({ ...NOTHING_RECONCILED, against: JANUARY + 2 }, months)).toBe(JANUARY + 2);
  expect(heldAgainst({ ...NOTHING_RECONCILED, against: JANUARY + 9 }, months)).toBe(JANUARY);
  expect(heldAgainst(NOTHING_RECONCILED, [])).toBe('entered');
});
