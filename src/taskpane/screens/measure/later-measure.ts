import type { ComponentType } from 'react';

/** The screen in its own script, which takes from that of the later screens what both need. */
export async function laterMeasure(): Promise<ComponentType> {
  return (await import(/* webpackChunkName: "measure" */ './bring-measure.js')).bringMeasure();
}
