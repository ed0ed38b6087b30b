// @ts-check
/**
 * Random tables of offers, traffic, tiers, measured turns, months that are over, growth, ramps, seasons and spreads, near enough to real ones that most of them compute.
 */

/** @typedef {import('./random.cjs').Random} Random */
/** @typedef {(share: number) => unknown} Odd something odd with a chance, else undefined */
/** @typedef {{ isOne: boolean, isCommitted: boolean }} Wants what a function needs of its offers: only one, a commitment */

/** @type {Record<string, (random: Random) => unknown>} */
const OFFER_COLUMNS = {
  Unit: (random) => random.pick(['reply', 'credit', '']),
  Channels: (random) => random.pick(['', 'Chat', 'Chat, Voice', 'Nobody']),
  Tiers: (random) => random.pick(['', '0.99 to 5000; 0.85 to 20000 + 50; 0.70', '1 to 100']),
  'Tier mode': (random) => random.pick(['', 'volume', 'graduated']),
  'Package size': (random) => random.pick([null, 0, 100, 1000]),
  'Committed units': (random) => random.pick([null, 0, 1000, 20000]),
  'Overage rate': (random) => random.pick([null, 0, 2]),
  'Included units': (random) => random.pick([null, 0, 50, 5000]),
  'Included units per seat': (random) => random.pick([null, 0, 10]),
  'Minimum units': (random) => random.pick([null, 0, 50, 5000]),
  'Session cap': (random) => random.pick([null, 0, 0.6, 1]),
  'Resolution cap': (random) => random.pick([null, 0, 0.6, 1]),
  Turns: (random) => random.pick(['', 'mean', 'poisson', 'geometric', '1: 120; 2: 340; 3: 210']),
  'Units per session': (random) => random.pick([null, 0, 2.5]),
  'Replies per unit': (random) => random.pick([null, 0, 2]),
  'First reply units': (random) => random.pick([null, 0, 1]),
  'Follow-up units': (random) => random.pick([null, 0, 0.5]),
  'Window factor': (random) => random.pick([null, 0, 1, 1.3]),
  'Handover share': (random) => random.pick([null, 0, 0.1, 1]),
  'Recontact credit': (random) => random.pick([null, 0, 0.05]),
  'Package mode': (random) => random.pick(['', 'ratchet', 'each period']),
  Resets: (random) => random.pick(['', 'monthly', 'quarterly', 'yearly', 'contract']),
  Pool: (random) => random.pick(['', '', 'Credits']),
  'One-off units': (random) => random.pick([null, 0, 500]),
  'From month': (random) => random.pick([null, 0, 1, 7]),
  'To month': (random) => random.pick([null, null, 0, 6, 24]),
  'One-off amount': (random) => random.pick([null, 0, 600]),
  'One-off months': (random) => random.pick([null, 0, 12]),
  'Free months': (random) => random.pick([null, 0, 3]),
  Uplift: (random) => random.pick([null, 0, 0.05]),
  'Pause after': (random) => random.pick([null, 0, 1000, 1e6]),
  Discount: (random) => random.pick([null, 0, 0.1, 1]),
  'Minimum fee': (random) => random.pick([null, 0, 500]),
  'Monthly cap': (random) => random.pick([null, 0, 20000]),
  'Annual minimum': (random) => random.pick([null, 0, 120000]),
  Seats: (random) => random.pick([null, 0, 6]),
  'Amortization months': (random) => random.pick([null, 0, 12]),
  Currency: (random) => random.pick(['', 'USD', 'JPY', 'KWD']),
  'Resolution rate': (random) => random.pick([null, 0, 0.5]),
  'Interactions per session': (random) => random.pick([null, 0, 3]),
  'Platform fee': (random) => random.pick([null, 0, 250]),
  'Seat price': (random) => random.pick([null, 0, 39]),
  'Escalation fee': (random) => random.pick([null, 0, 0.2]),
  'One-off fee': (random) => random.pick([null, 0, 50000]),
  Note: () => 'as quoted',
};

/** @type {Record<string, (random: Random) => unknown>} */
const CHANNEL_COLUMNS = {
  Contacts: (random) => random.pick([null, 0, 60000]),
  'Involvement rate': (random) => random.pick([null, 0, 0.8]),
  'Interactions per session': (random) => random.pick([null, 0, 1, 4, 8.5]),
  Turns: OFFER_COLUMNS['Turns'] ?? (() => ''),
  'Human cost': (random) => random.pick([null, 0, 6, 6, 6, 12, 12]),
};

const NAMES = ['Alpha', 'Beta', 'Gamma'];

/** @param {Random} random @param {Odd} odd @param {Wants} wants */
function offers(random, odd, { isOne, isCommitted }) {
  // Of so many columns few at a time, or hardly an offer would have a price.
  const share = random.pick([0, 0, 0, 0.02, 0.06]);
  const extra = Object.keys(OFFER_COLUMNS).filter(
    (header) => random.chance(share) || (isCommitted && header === 'Committed units'),
  );
  const rows = Array.from({ length: isOne ? 1 : random.pick([1, 2, 2, 2, 3, 3]) }, (_, index) => [
    index === 0 || random.chance(0.8) ? NAMES[index] : '',
    random.pick([
      ...['interaction', 'session', 'resolution', 'interaction', 'session', 'resolution'],
      ...['unit', 'customer', 'seat', 'flat'],
    ]),
    random.below(300) / 100,
    ...extra.map((header) => OFFER_COLUMNS[header]?.(random)),
  ]);
  return shaped(random, odd, [['Offer', 'Meter', 'Rate', ...extra], ...rows]);
}

/** @param {Random} random @param {Odd} odd */
function traffic(random, odd) {
  const extra = Object.keys(CHANNEL_COLUMNS).filter(() => random.chance(0.5));
  const rows = ['Chat', 'Voice', 'Email'].slice(0, 1 + random.below(3)).map((name) => {
    const sessions = random.pick([0, 100, 50000, 1234.5]);
    // A meter of customers has no price without them, and sessions have no more customers than they are.
    const customers = sessions === 0 ? null : random.pick([50, 80]);
    const others = extra.map((header) => CHANNEL_COLUMNS[header]?.(random));
    return [name, sessions, random.below(101) / 100, customers, ...others];
  });
  return shaped(random, odd, [['Channel', 'Sessions', 'Resolution rate', 'Customers', ...extra], ...rows]);
}

/** @param {Random} random @param {Odd} odd */
function tiers(random, odd) {
  const width = 2 + random.below(2);
  const rows = Array.from({ length: 1 + random.below(4) }, (_, index) =>
    [(index + 1) * 100 * (1 + random.below(3)), 1 / (index + 1), random.pick([0, 5])].slice(0, width),
  );
  const last = rows.at(-1);
  if (last && random.chance(0.7)) last[0] = /** @type {any} */ (random.pick([null, 0, '']));
  const header = ['Up to', 'Price', 'Fee'].slice(0, width);
  return shaped(random, odd, random.chance(0.3) ? [header, ...rows] : rows, false);
}

/** @param {Random} random @param {Odd} odd */
function turns(random, odd) {
  const rows = Array.from({ length: 1 + random.below(5) }, (_, index) => [index + 1, random.below(300)]);
  return shaped(random, odd, random.chance(0.3) ? [['Replies', 'Sessions'], ...rows] : rows, false);
}

/** @param {Random} random @param {Odd} odd */
function ramp(random, odd) {
  const rows = milestones(random);
  if (random.chance(0.8)) return beneath(random, odd, ['Month', 'Resolution rate'], rows);
  const channels = rows.map((row) => [...row, random.pick(['Chat', 'Voice', '', null])]);
  return shaped(random, odd, [['Month', 'Resolution rate', 'Channel'], ...channels], false);
}

/** @param {Random} random @param {Odd} odd */
function realisationRamp(random, odd) {
  return beneath(random, odd, ['Month', 'Share'], milestones(random));
}

/** @param {Random} random */
function milestones(random) {
  return Array.from({ length: random.below(4) }, (_, index) => [
    1 + index * random.pick([1, 3, 6]),
    random.below(101) / 100,
  ]);
}

/** One number, or rows of channels. @param {Random} random @param {Odd} odd */
function growth(random, odd) {
  const rate = () => random.pick([0, 0.02, -0.05, '3%']);
  if (random.chance(0.7)) return random.chance(0.1) ? rate() : [[odd(0.2) ?? rate()]];
  const rows = ['Chat', 'Voice', 'All'].filter(() => random.chance(0.6)).map((name) => [name, rate()]);
  return beneath(random, odd, ['Channel', 'Growth'], rows);
}

/** @param {Random} random @param {Odd} odd */
function season(random, odd) {
  if (random.chance(0.5)) return null;
  const factors = Array.from({ length: random.chance(0.9) ? 12 : random.below(15) }, () =>
    random.pick([0, 0.8, 1, 1.25]),
  );
  if (random.chance(0.5)) return shaped(random, odd, [factors], false);
  return beneath(
    random,
    odd,
    ['Factor'],
    factors.map((factor) => [factor]),
  );
}

/** @param {Random} random @param {Odd} odd */
function actuals(random, odd) {
  // Where they may be left out they often are; by channel they fit no traffic that lacks it.
  if (random.chance(0.25)) return null;
  const byChannel = random.chance(0.3);
  const rows = Array.from({ length: random.below(4) }, (_, index) =>
    (byChannel ? ['Chat', 'Voice'].slice(0, 1 + random.below(2)) : ['']).map((channel) => [
      1 + index * random.pick([1, 1, 2]),
      channel,
      random.pick([null, 0, 'none', 90, 60000]),
      random.pick([null, 0, 4.5]),
      random.pick([null, 0, 'none', 0.6, '62%']),
      random.pick([null, 0, 'none', 31200.5, -400]),
    ]),
  ).flat();
  const header = ['Month', 'Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Invoiced'];
  return shaped(random, odd, [header, ...rows]);
}

/** @type {[string, number, number][]} */
const SPREADS = [
  ['sessions', 100, 50000],
  ['resolution rate', 0.3, 0.8],
  ['interactions per session', 2, 9],
  ['handover share', 0.1, 0.3],
  ['Price', 0.8, 1.2],
  ['seats', 2, 9],
];

/** @param {Random} random @param {Odd} odd */
function spread(random, odd) {
  const rows = SPREADS.filter(() => random.chance(0.3)).map(([variable, low, high]) => [
    variable,
    low,
    random.pick([high, high, low]),
  ]);
  return beneath(random, odd, ['Variable', 'Low', 'High'], rows);
}

/** Messages of a few customers, in any order. @param {Random} random @param {Odd} odd */
function log(random, odd) {
  const rows = Array.from({ length: 1 + random.below(12) }, () => [
    random.pick(['a', 'b', '', 7]),
    random.pick(['1', '2', '']),
    random.pick(['Chat', 'Voice', '']),
    random.pick([46082.375, '2026-03-01 10:00', '2026-03-01T10:00:05Z', 1772355600, 46113.5]),
    random.pick(['customer', 'customer', 'ai', 'ai', 'agent', 'workflow']),
  ]);
  return shaped(random, odd, [['Customer', 'Conversation', 'Channel', 'Time', 'Author'], ...rows], false);
}

/** An invoice, or a list of conversations. @param {Random} random @param {Odd} odd */
function invoiced(random, odd) {
  if (random.chance(0.3)) return shaped(random, odd, [['Conversation'], ['1'], ['2'], ['1']], false);
  const rows = Array.from({ length: 1 + random.below(4) }, () => [
    random.pick(['Resolutions', 'Sessions', 'Platform fee', '', 'Total']),
    random.pick([0, 100, 520, -5, null]),
    random.pick([0.99, null]),
    random.pick([99, 514.8, null]),
  ]);
  return shaped(random, odd, [['Line', 'Quantity', 'Unit price', 'Amount'], ...rows], false);
}

/** Rows, now and then under their header or with a blank row below. @param {Random} random @param {Odd} odd @param {string[]} header @param {unknown[][]} rows */
function beneath(random, odd, header, rows) {
  const blank = header.map(() => random.pick([null, '']));
  const all = [...(random.chance(0.5) ? [header] : []), ...rows, ...(random.chance(0.3) ? [blank] : [])];
  return shaped(random, odd, all.length > 0 ? all : [blank], false);
}

/** Odd cells strewn in, and now and then rows for columns. @param {Random} random @param {Odd} odd @param {unknown[][]} cells @param {boolean} [mayTurn] */
function shaped(random, odd, cells, mayTurn = true) {
  const strewn = cells.map((row) => row.map((value) => odd(0.1) ?? value));
  if (!mayTurn || random.chance(0.9)) return strewn;
  return (strewn[0] ?? []).map((_, column) => strewn.map((row) => row[column]));
}

/** How a table for the argument of this name is made; undefined for an argument that takes none. @param {string} name */
function tableFor(name) {
  /** @type {Record<string, (random: Random, odd: Odd, wants: Wants) => unknown>} */
  const tables = { offers, traffic, actuals, growth, ramp, realisationRamp, season, spread, log, invoiced };
  /** @type {Record<string, (random: Random, odd: Odd) => unknown>} */
  const some = { tiers, turns };
  const table = some[name];
  if (table)
    return (/** @type {Random} */ random, /** @type {Odd} */ odd) =>
      random.chance(0.5) ? table(random, odd) : random.pick(['mean', '0.99 to 5000; 0.85', 'poisson']);
  return tables[name];
}

module.exports = { tableFor };
