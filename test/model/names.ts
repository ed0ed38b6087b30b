import type { ModelNames } from '../../src/model/page/sheet.js';
import { USUAL_NAMES } from '../../src/model/page/usual-names.js';

/** The usual sheets, with tables whose names no text of a sheet could be mistaken for. */
export const NAMES: ModelNames = {
  ...USUAL_NAMES,
  tables: { traffic: 'MeterwiseTraffic', offers: 'MeterwiseOffers' },
};
