import fc from 'fast-check';
import type { Counts } from '../../src/core/evidence/counted.js';
import { countsAt, countsOf } from '../../src/core/evidence/counts.js';
import { measure } from '../../src/core/evidence/measure.js';
import type { Message } from '../../src/core/evidence/messages.js';
import { fixedZone, MINUTE, monthText } from '../../src/core/evidence/zone.js';
import {
  referenceCounts,
  referenceCustomers,
  referenceUnaided,
  type ReferenceRules,
} from '../reference/evidence.js';
import { partsOf, randomLog, randomRules } from '../reference/random-log.js';
import { runs } from '../runs.js';

function counted(log: readonly Message[], { window, recontact, offset }: ReferenceRules): Counts {
  return countsOf(partsOf(log), { window, recontact, zone: fixedZone(offset / MINUTE) });
}

const lines = ({ rows }: Counts) =>
  rows
    .map(({ channel, topic, month, replies, fate, sessions }) =>
      [channel, topic, monthText(month), replies, fate, sessions].join(' · '),
    )
    .sort();

describe('the count table of a log', () => {
  test('is that of a slow and obvious reference, on hostile logs', () => {
    fc.assert(
      fc.property(randomLog, randomRules, (log, rules) => {
        const counts = counted(log, rules);
        expect(lines(counts)).toEqual(referenceCounts(log, rules));
        expect(
          counts.unaided
            .map(({ channel, topic, month, contacts }) =>
              [channel, topic, monthText(month), contacts].join(' · '),
            )
            .sort(),
        ).toEqual(referenceUnaided(log, rules));
        const months = new Map<string, number>();
        for (const { month, customers } of counts.customers) {
          months.set(monthText(month), (months.get(monthText(month)) ?? 0) + customers);
        }
        expect([...months].map(([month, count]) => `${month} · ${count}`).sort()).toEqual(
          referenceCustomers(log, rules),
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  test('does not depend on the order of the messages', () => {
    const shuffled = randomLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, randomRules, ([log, other], rules) => {
        expect(counted(other, rules)).toEqual(counted(log, rules));
      }),
      { numRuns: runs(300) },
    );
  });

  test('does not depend on the parts that customers are counted in', () => {
    fc.assert(
      fc.property(randomLog, randomRules, fc.integer({ min: 1, max: 5 }), (log, rules, customers) => {
        const { window, recontact, offset } = rules;
        const zone = fixedZone(offset / MINUTE);
        expect(countsOf(partsOf(log, customers), { window, recontact, zone })).toEqual(counted(log, rules));
      }),
      { numRuns: runs(500) },
    );
  });

  test('is the same whenever all of it happened', () => {
    fc.assert(
      fc.property(
        randomLog,
        randomRules.filter(({ window }) => window.kind !== 'day'),
        fc.integer({ min: -1e15, max: 1e15 }),
        (log, rules, later) => {
          const moved = log.map((own) => ({ ...own, instant: own.instant + later }));
          const [here, there] = [log, moved].map((own) => measure(counted(own, rules)));
          expect(there).toEqual(here);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test('counts every AI message as a reply or a greeting, and a longer re-contact window resolves no more', () => {
    fc.assert(
      fc.property(randomLog, randomRules, (log, { window, offset }) => {
        const zone = fixedZone(offset / MINUTE);
        const recontacts = [1, 24, 72, 168].map((hours) => hours * 60 * MINUTE);
        const tables = countsAt(partsOf(log), { window, recontacts, zone });
        const measured = tables.map((own) => measure(own));
        for (const [index, own] of measured.entries()) {
          expect(own.replies + (tables[index]?.greetings ?? 0)).toBe(tables[index]?.messages.ai);
          expect(own.sessions).toBe(measured[0]?.sessions);
          const before = measured[index - 1];
          if (before === undefined) continue;
          expect(own.fates.resolved).toBeLessThanOrEqual(before.fates.resolved);
          expect(own.fates['came back']).toBeGreaterThanOrEqual(before.fates['came back']);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
