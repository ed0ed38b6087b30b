import type { Cases, Scenario } from '../tables/scenario.js';

/** Whether two scenarios have the same cases and show the same one. */
export function haveSameCases(a: Pick<Scenario, 'cases'>, b: Pick<Scenario, 'cases'>): boolean {
  return a.cases === b.cases || textOf(a.cases) === textOf(b.cases);
}

function textOf(cases: Cases | undefined): string {
  if (cases === undefined) return '';
  const inputs = cases.inputs.map(({ table, name, header, base, values }) =>
    JSON.stringify([table, name, header, base, values]),
  );
  return JSON.stringify([cases.shown, cases.names, inputs.sort()]);
}
