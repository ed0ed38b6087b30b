/** Logs that are a table each, so that an engine meets a small one too. */
const ALONE = 100;
const HOUR = 3_600_000_000;
/** Where logs of a table end, by turns: soon after the turn of a month, wherever the clock stands. */
const ENDS = [0, 13, 40, 77].map((hours) => Date.UTC(2026, 3, 1) * 1000 + hours * HOUR);

/**
 * Random logs with their rules as tables for one query each. Logs of the same rules are up to so many in one table: each
 * has customers and channels of its own there, and is moved in time so that all of them end at one instant, up to which
 * it is pending whether customers come back. So each comes to what it would come to alone.
 * @param {(readonly [object[], object])[]} cases
 * @param {number} together
 */
export function tablesOf(cases, together) {
  const alone = together > 1 ? cases.slice(0, ALONE) : cases;
  const tables = alone.map(([log, rules]) => ({ logs: [log], rules }));
  const byRules = grouped(cases.slice(alone.length));
  for (const group of byRules.values()) {
    for (let from = 0; from < group.length; from += together) {
      const end = ENDS[tables.length % ENDS.length];
      const logs = group.slice(from, from + together).map(([log], number) => movedTo(end, log, number));
      tables.push({ logs, rules: group[0][1] });
    }
  }
  return tables;
}

const keyOf = ([, rules]) => JSON.stringify(rules);

function grouped(cases) {
  const groups = new Map();
  for (const own of cases) groups.set(keyOf(own), [...(groups.get(keyOf(own)) ?? []), own]);
  return groups;
}

function movedTo(end, log, number) {
  const later = end - Math.max(...log.map(({ instant }) => instant));
  return log.map((own) => ({
    ...own,
    customer: `${number}: ${own.customer}`,
    channel: `${number}: ${own.channel}`,
    instant: own.instant + later,
  }));
}
