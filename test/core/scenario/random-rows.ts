import fc from 'fast-check';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { channelRecord, offerRecords, type CellsByHeader } from '../../reference/cells.js';
import { randomOffer, randomTraffic } from '../../reference/random-terms.js';

/** Records without blanks are rows of a scenario. */
function rowOf(record: CellsByHeader): ScenarioRow {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string | number] => entry[1] !== null),
  );
}

const randomTrafficRows: fc.Arbitrary<ScenarioRow[]> = randomTraffic.map((channels) =>
  channels.map(channelRecord).map(rowOf),
);

/** One to four offers of random terms; a blank Offer continues the one above. No currency, so that they compare. */
export const randomOfferRows: fc.Arbitrary<ScenarioRow[]> = fc
  .array(randomOffer, { minLength: 1, maxLength: 4 })
  .map((offers) =>
    offers.flatMap(({ currency: _, ...offer }, index) =>
      offerRecords({ ...offer, name: `Offer ${index}` }).map(rowOf),
    ),
  );

export const randomTables = fc.record({ traffic: randomTrafficRows, offers: randomOfferRows });
