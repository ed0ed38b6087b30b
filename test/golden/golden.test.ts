import { AISSIST_ROWS } from './aissist.js';
import { CHATBOT_DIRECTORY_ROWS } from './chatbot-directory.js';
import type { Golden } from './golden.js';
import { INTERCOM_FIN_ROWS } from './intercom-fin.js';
import { MARKET_TERM_ROWS } from './market-terms.js';
import { MY_ASKAI_ROWS } from './my-askai.js';
import { ORBITCX_ROWS } from './orbitcx.js';
import { asNumber, printed, read } from './readings.js';
import { RECOMPUTED_ROWS } from './recomputed.js';
import { VENDOR_ROWS } from './vendors.js';

const PUBLISHED: Readonly<Record<string, readonly Golden[]>> = {
  Aissist: AISSIST_ROWS,
  'Intercom Fin': INTERCOM_FIN_ROWS,
  'My AskAI': MY_ASKAI_ROWS,
  OrbitCX: ORBITCX_ROWS,
  'a chatbot directory': CHATBOT_DIRECTORY_ROWS,
  'vendors and their observers': VENDOR_ROWS,
  'vendors, in terms of seats, quotas and money': MARKET_TERM_ROWS,
};

function check(row: Golden): void {
  for (const [name, figure] of Object.entries(row.figures)) {
    const value = read(row, name);
    if (typeof figure === 'number') {
      expect([name, asNumber(value)]).toEqual([name, figure]);
      continue;
    }
    expect([name, printed(value, figure.published)]).toEqual([name, figure.published]);
    if (figure.exact !== undefined) expect([name, asNumber(value)]).toEqual([name, figure.exact]);
  }
}

describe.each(Object.entries(PUBLISHED))('published by %s, to the cent', (_, rows) => {
  test.each(rows.map((row) => [row.item, row] as const))('%s', (_item, row) => check(row));
});

describe('recomputed: what a source says differently from its own numbers', () => {
  test.each(RECOMPUTED_ROWS.map((row) => [`${row.item}: not "${row.claim ?? ''}"`, row] as const))(
    '%s',
    (_item, row) => check(row),
  );

  test.each(RECOMPUTED_ROWS.map((row) => [row.item, row] as const))(
    '%s: keeps its claim and says why',
    (_, row) => {
      expect(row.claim).toMatch(/\S/);
      expect(row.why).toMatch(/\S/);
    },
  );
});

describe('the shape of golden data', () => {
  const rows = [...Object.values(PUBLISHED).flat(), ...RECOMPUTED_ROWS];

  test.each(rows.map((row) => [row.item, row] as const))(
    '%s: has a source and at least one figure',
    (_, row) => {
      expect(row.source.trim().length).toBeGreaterThan(8);

      expect(Object.keys(row.figures)).not.toEqual([]);
    },
  );
});
