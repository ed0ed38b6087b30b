/** The parts of screens that hold the cases beside each other. */
export function bringByCase() {
  return import(/* webpackChunkName: "by-case" */ './by-case.js');
}
