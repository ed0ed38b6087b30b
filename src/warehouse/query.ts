import { DIALECTS, type WarehouseClock, type DialectName } from './dialects.js';
import { readStep, type Source } from './first-step.js';
import { countsSelect, fateSteps, SESSIONS, sessionSteps, type QueryStep } from './steps.js';

/** What is asked of the warehouse; microseconds. */
export interface QueryRules {
  readonly dialect: DialectName;
  readonly source: Source;
  readonly clock: WarehouseClock;
  readonly silence: number;
  readonly recontact: number;
}

/** The count table of a table of messages as one SQL statement. Only its first step differs by dialect. */
export function countQuery({ dialect, source, clock, silence, recontact }: QueryRules): string {
  const steps: QueryStep[] = [
    { name: 'read_rows', sql: readStep(DIALECTS[dialect], source, clock) },
    ...sessionSteps('read_rows', String(silence)),
    ...fateSteps(SESSIONS, 'log_rows', String(recontact)),
  ];
  const select = countsSelect({ read: 'read_rows', log: 'log_rows', sessions: SESSIONS });
  return `${withSteps(steps)}\n${select}\n`;
}

/** `WITH a AS (…), b AS (…)`. */
export function withSteps(steps: readonly QueryStep[]): string {
  return `WITH ${steps.map(({ name, sql }) => `${name} AS (\n${sql}\n)`).join(',\n')}`;
}
