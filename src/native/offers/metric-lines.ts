import { nameKey } from '../../core/terms/channels.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { LiveActivity } from './activity-lines.js';
import type { ExactMonth } from './exact-lines.js';
import { added, difference } from './formula.js';
import type { LiveCharge } from './rate-lines.js';
import { formulaRow } from './rows.js';
import type { LiveChannel } from './traffic-block.js';

/** What an offer comes to, unrounded, in addresses. */
export interface LiveMetrics {
  /** The steady month in all. */
  readonly total: string;
  readonly sessions: string;
  readonly resolutions: string;
  readonly costPerSession: string;
  readonly effectiveCostPerResolution: string;
  readonly failureSpend: string;
  readonly humanCost: string;
  readonly shareServed: string;
}

/** invoice → metrics, as core's `normalize`. */
export function metricLines(
  calculation: CalculationRows,
  {
    traffic,
    activity,
    charges,
    exact,
  }: {
    readonly traffic: readonly LiveChannel[];
    readonly activity: readonly LiveActivity[];
    readonly charges: readonly LiveCharge[];
    readonly exact: ExactMonth;
  },
): LiveMetrics {
  const row = (label: string, words: string, unit: string) => formulaRow(calculation, words, { label, unit });
  const sessions = row('Sessions handled', added(activity.map((own) => own.sessions)), 'sessions');
  const resolutions = row('Resolutions', added(activity.map((own) => own.resolutions)), 'resolutions');
  const all = row('Sessions of the traffic', added(traffic.map((own) => own.sessions)), 'sessions');
  const failed = charges.map((charge) => charge.failureSpend).filter((words) => words !== '0');
  const { listed, usage, total } = exact;
  return {
    total,
    sessions,
    resolutions,
    costPerSession: row('Cost per session', `${total}/${sessions}`, 'money per session'),
    effectiveCostPerResolution: row(
      'Effective cost per resolution',
      `${total}/${resolutions}`,
      'money per resolution',
    ),
    failureSpend: row(
      'Failure spend',
      failed.length === 0 ? '0' : `IF(${listed}=0,0,(${added(failed)})*${usage}/${listed})`,
      'money',
    ),
    humanCost: row('Human cost', humanCost(traffic, activity), 'money'),
    shareServed: row('Share served', `IF(${all}=0,1,${sessions}/${all})`, 'share'),
  };
}

function humanCost(traffic: readonly LiveChannel[], activity: readonly LiveActivity[]): string {
  const parts = traffic.flatMap(({ name, contacts, humanCost: cost }) => {
    if (cost === undefined) return [];
    const served = activity.find((own) => nameKey(own.name) === nameKey(name));
    return [`${served === undefined ? contacts : difference(contacts, served.resolutions)}*${cost}`];
  });
  return added(parts);
}
