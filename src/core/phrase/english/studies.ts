/** What stands in the way of a study: break-even, sensitivity, simulation, forecast. */
export const studies = {
  bentByRate:
    'channels resolve more or less than others under some of its terms, so its cost is a curve with no exact break-even; use SENSITIVITY',
  bentByPause: (lever: string) =>
    `it is reached as the ${lever} rises, and from there the cost is a curve with no exact break-even; leave it out, or use SENSITIVITY`,
  bentBySpread:
    'with its spread of conversation length the charge over AI replies is a curve with no exact break-even; set Turns to mean, or use SENSITIVITY',
  packageStepsInRange: (size: string, units: string) =>
    `packages of ${size} make more than 10,000 steps up to the ${units} units of the range`,
  paysNowhere: (most: string) =>
    `It pays off at no volume up to ${most} conversations a month, ten times today's`,
  paysBelow: (volumes: string, most: string) =>
    `It pays off ${volumes} conversations a month, but from no volume upwards to ${most}, ten times today's`,
  volumesFromTo: (from: string, to: string) => `from ${from} to ${to}`,
  volumes: (stretches: readonly string[]) => stretches.join(' and '),
  paysLowerToo: (volumes: string) => `; it pays ${volumes} too`,
  endsCrossed: (low: string, high: string) => `its low end is ${low} and its high end ${high}`,
  tooManyCells: (size: number) => `they make ${size} cells, each a whole bill; one table has at most 2,500`,
  noAssumption: (nearest: string) => `no assumption has that name${nearest}`,
  spikeFactor: 'a factor of 0 or more',
  unknownInTraffic: 'it is not known in the traffic, so there is nothing to vary',
  zeroInTraffic: 'it is 0 in the traffic, so there is nothing to vary',
  twoSpreads: 'it is given two spreads',
  endsInside: 'both ends of a spread must lie above 0 and below 1',
  endsAboveZero: 'both ends of a spread must lie above 0',
  unpricedTrials: (unpriced: number, trials: number) =>
    `in ${unpriced} of ${trials} trials it has no price, its last tier ending below the units`,
  threeColumnsOfSpread: 'it takes three columns, the variable, low and high',
  volumesNeeded: 'at least one number of conversations a month',
  tooManyVolumes: (count: number, most: number) => `they are ${count}; a study takes at most ${most}`,
  commitmentNeeded: 'a number of units, to study another one',
  twoCommitments: 'two charges have them; a study takes one',
  freeOverage: 'units beyond them cost nothing, so nothing is worth committing to',
  pausesAtAmount:
    'an offer that pauses at an amount cannot be followed over volumes or simulated months; leave it out, or use SENSITIVITY',
  ratchetInStudy:
    'packages that stay once bought make a month depend on those before, which a study of one month does not follow; use COST_FORECAST',
  bentByPool: 'over AI replies a charge of its pool is a curve with no exact break-even; use SENSITIVITY',
};
