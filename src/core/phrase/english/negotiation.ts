/** What stands in the way of the value of a term that is sought, and of a single figure. */
export const negotiation = {
  noChargeWith: (term: string) => `none of its charges has one ${term}; name another term`,
  severalChargesWith: (count: number, term: string) =>
    `${count} of its charges have a value for ${term}; a search takes one: price level moves all their rates together`,
  seekOverPhases:
    'its rows hold in different months, so no one value holds in all of them; look for a figure of a steady month',
  seekJumps: (term: string, target: string, metric: string, low: string, high: string, at: string) =>
    `No ${term} leads to ${metric} ${target}: it jumps from ${low} to ${high} at ${at}`,
  seekUnreached: (term: string, target: string, metric: string, reach: string) =>
    `No ${term} leads to ${metric} ${target}: its values lead to ${reach}`,
  seekFlat: (term: string, target: string, metric: string) =>
    `No ${term} is needed: ${metric} is ${target} already, and every ${term} leaves it so`,
  reachFrom: (least: string) => `${least} and more`,
  reachFromTo: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  targetNeeded: 'a number, or the name of an offer whose figure is the target',
  figureOfMonths: (figure: string) => `${figure} is a figure of months in a row; give the month too`,
  monthBeyondPlan: (month: string, months: number) => `it is ${month}; the plan ends at ${months}`,
};
