import { later } from '../LaterScreen.js';

/** The script of the cases takes from that of the later screens what both need. */
async function byCase() {
  const { bringByCase } = await import(/* webpackChunkName: "later-screens" */ './bring-by-case.js');
  return bringByCase();
}

export const { Screen: CaseResults } = later(async () => (await byCase()).CaseResults);
export const { Screen: ComparedByCase } = later(async () => (await byCase()).ComparedByCase);
export const { Screen: ForecastByCase } = later(async () => (await byCase()).ForecastByCase);
