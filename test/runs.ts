/**
 * How many random cases a law is tried on: a third of them in `npm test`, which people wait for, all of them with
 * `METERWISE_RUNS=1 npm run unit`.
 */
export function runs(cases: number): number {
  return Math.ceil(cases * Number(process.env['METERWISE_RUNS'] ?? 1 / 3));
}
