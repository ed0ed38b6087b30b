/** The parts of the core that the measurements call directly. */
export { fastProductQuotient } from '../src/core/exact/fast.js';
export { dec } from '../src/core/exact/decimal.js';
export { quote } from '../src/core/scenario/quote.js';
export { readOffers } from '../src/core/terms/read-offers.js';
export { readTraffic } from '../src/core/traffic/read-traffic.js';
