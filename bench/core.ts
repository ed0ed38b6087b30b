/** The parts of the product that the measurements call directly. */
export { compileFast } from '../src/core/curve/compile-fast.js';
export { compileTariff } from '../src/core/terms/tariff/tariff.js';
export { fixedZone } from '../src/core/evidence/zone.js';
export { dec } from '../src/core/exact/decimal.js';
export { nearestQuotient, pairOf, product } from '../src/core/exact/pair.js';
export { EXAMPLE_SCENARIO } from '../src/core/scenario/example-scenario.js';
export { quote } from '../src/core/scenario/quote/quote.js';
export { parseTierRows } from '../src/core/terms/tariff/parse-tiers.js';
export { readOffers } from '../src/core/terms/read-offers.js';
export { readSpread } from '../src/core/study/simulation/read-spread.js';
export { simulate } from '../src/core/study/simulation/simulate.js';
export { countQuery } from '../src/warehouse/query.js';
export { readCounts } from '../src/warehouse/read-counts.js';
export { readTraffic } from '../src/core/traffic/read-traffic.js';
export { scenarioJson } from '../src/export/scenario-json.js';
