import { CATALOGUE } from '../../../src/core/catalogue/index.js';
import { tabulateDrift } from '../../../src/core/report/drift.js';
import { isErrorCell } from '../../../src/core/grid/cell.js';
import { readChannels } from '../../../src/core/traffic/read-traffic.js';
import { tableOf } from '../../reference/cells.js';
import { CHAT, valueOf } from '../../reference/doors.js';

const TRAFFIC = valueOf(readChannels(tableOf([CHAT])));

function drift(name: string) {
  const vendor = CATALOGUE.find((own) => own.name === name);
  if (vendor === undefined) throw new Error(name);
  return tabulateDrift(vendor, TRAFFIC);
}

describe('tabulateDrift', () => {
  test('HubSpot: $1 a conversation was $1.43 a resolution, $0.50 a resolution is $0.46 with 60 included', () => {
    const [headers = [], ...rows] = drift('HubSpot Customer Agent');
    expect(headers.slice(0, 3)).toEqual(['As of', 'Plan', 'Cost per resolution']);
    const cost = new Map(rows.map((row) => [row[1], row[2]]));
    // 1,000 conversations, 700 resolved: 1,000 × 1 ÷ 700, and (700 − 60) × 0.50 ÷ 700.
    expect(Number(cost.get('Per conversation'))).toBeCloseTo(1000 / 700, 12);
    expect(Number(cost.get('Professional'))).toBeCloseTo((640 * 0.5) / 700, 12);
  });

  test('the oldest claim stands first, and a price that has passed names what took its place', () => {
    for (const { name } of CATALOGUE) {
      const [, ...rows] = drift(name);
      const dates = rows.map(([asOf]) => String(asOf));
      expect([name, dates]).toEqual([name, [...dates].sort()]);
    }
    const [, launch] = drift('Intercom Fin');
    expect(launch).toMatchObject({ 0: '2023', 1: 'At launch', 5: 'Standalone' });
    expect(Number(launch?.[2])).toBeCloseTo(1.9, 12);
  });

  test('a plan without a public rate says what it lacks, and add-ons are left out', () => {
    const [, ...rows] = drift('Decagon');
    expect(rows.map((row) => row[1])).toEqual(['Per conversation', 'Per resolution']);
    for (const row of rows) expect(isErrorCell(row[2] ?? null)).toBe(true);
    expect(drift('Zendesk').map((row) => row[1])).not.toContain('Action credits');
  });
});
