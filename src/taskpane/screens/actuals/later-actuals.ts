import type { ComponentType } from 'react';

/** The screen in its own script, which takes from that of the later screens what both need. */
export async function laterActuals(): Promise<ComponentType> {
  return (await import(/* webpackChunkName: "actuals" */ './bring-actuals.js')).bringActuals();
}
