import { buildSheets as build } from '../../../src/model/build-model.js';

/**
 * What src/excel takes for the model in the door that tests open: the same, and how many models it built is counted.
 * Where a test says so, sheets are laid out as an earlier version did.
 */

export { sheetsOf } from '../../../src/model/build-model.js';

export const buildSheets: typeof build = (scenario, names, options, keys) => {
  window.meterwiseBuilds = (window.meterwiseBuilds ?? 0) + 1;
  const layout = window.meterwiseLayout ?? options.layout;
  return build(scenario, names, { ...options, ...(layout === undefined ? {} : { layout }) }, keys);
};
