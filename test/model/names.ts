import type { ModelNames } from '../../src/model/sheet.js';

/** Names as a workbook without any of them would give. */
export const NAMES: ModelNames = {
  sheets: {
    about: 'About',
    inputs: 'Inputs',
    offers: 'Offers',
    compare: 'Compare',
    bridge: 'Bridge',
    checks: 'Checks',
    sources: 'Sources',
    calculation: 'Calculation',
  },
  tables: { traffic: 'MeterwiseTraffic', offers: 'MeterwiseOffers' },
};
