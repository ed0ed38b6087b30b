/** What stands in the way of a study: break-even, sensitivity, simulation, forecast. */
export const studies = {
  bentByRate:
    'some of its charges, fees or human costs belong to channels that resolve more or less than the rest, so its cost is a curve over the resolution rate and no exact break-even is known; use SENSITIVITY instead',
  bentByPause: (lever: string) =>
    `it is reached as the ${lever} rises, and from there the cost is a curve, so no exact break-even is known; leave it out, or use SENSITIVITY instead`,
  bentBySpread:
    'with its spread of conversation length the charge is a curve over the AI replies per conversation, so no exact break-even is known; set Turns to mean, or use SENSITIVITY instead',
  packageStepsInRange: (size: string, units: string) =>
    `packages of ${size} make more than 10,000 steps up to the ${units} units of the range`,
  paysNowhere: (most: string) =>
    `It pays off at no volume up to ${most} conversations a month, ten times today's`,
  paysBelow: (volumes: string, most: string) =>
    `It pays off ${volumes} conversations a month, but not from any volume upwards to ${most} conversations a month, ten times today's`,
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
    `in ${unpriced} of ${trials} trials it has no price, because its last tier ends below the units billed`,
  threeColumnsOfSpread: 'it takes three columns, the variable, low and high',
  volumesNeeded: 'at least one number of conversations a month',
  tooManyVolumes: (count: number, most: number) => `they are ${count}; a study takes at most ${most}`,
  commitmentNeeded: 'a number of units, to study another one',
  twoCommitments: 'two charges have them; a study takes one',
  freeOverage: 'units beyond them cost nothing, so nothing is worth committing to',
  pausesAtAmount:
    'an offer that pauses at an amount cannot be followed over volumes or simulated months; leave it out, or use SENSITIVITY instead',
  ratchetInStudy:
    'packages that stay once they are bought make a month depend on those before it, which this study of one month does not follow; use COST_FORECAST instead',
  bentByPool:
    'a charge of its pool is a curve over the AI replies per conversation, so no exact break-even is known; use SENSITIVITY instead',
};
