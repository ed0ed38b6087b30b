import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printGoals, printMemory, printTimes, printTitle } from '../print.mjs';
import { loadCore } from '../product.mjs';
import { medianTimes } from '../rounds.mjs';

const TRIALS = 1_000_000;
const { dec, readOffers, readSpread, readTraffic, simulate } = loadCore();
const traffic = valueOf(
  readTraffic([
    ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate'],
    ['Chat', 50000, 4, 0.65],
  ]),
);
const offers = valueOf(
  readOffers([
    ['Offer', 'Meter', 'Rate'],
    ['Per resolution', 'resolution', 0.99],
    ['Per reply', 'interaction', 0.16],
  ]),
);
const spreads = valueOf(
  readSpread(
    [
      ['sessions', 40000, 62000],
      ['resolution rate', 0.55, 0.75],
      ['interactions per session', 3.2, 5],
    ],
    'spread',
  ),
);
/** ln(62000 / 40000), logit ends and ln(5 / 3.2) over twice this are the spreads' sigmas. */
const Z90 = 1.2815515655446004;

checkResults();
const times = medianTimes({
  'ours: draws, bills, quantiles, ranks': () => ours(),
  'bare limit: 3 uniforms, a log, an exp a trial': () => bare(),
  'float64 as one would write it: the same draws and bills, sorted': () => plain(),
});
const [mine, limit] = Object.values(times);
const numpy = numpyTime();
printTitle(`${TRIALS} trials × ${offers.length} offers, three spreads`);
printTimes(
  numpy === undefined ? times : { ...times, 'numpy: the same draws, bills and quantiles': numpy },
  TRIALS,
);
if (numpy === undefined) console.log('\n  numpy is not installed here, so it is not beside them');
printGoals([{ what: 'time of the bare limit', atMost: 2, measured: mine / limit }]);
printMemory();

function ours() {
  return valueOf(simulate(traffic, offers, { spreads, trials: TRIALS, seed: 1, budget: dec(40000) }));
}

/** What no simulation of three spreads can do without. */
function bare() {
  let total = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    total += Math.exp(Math.random()) + Math.log(1 + Math.random()) + Math.random();
  }
  return total;
}

/** Without any of the product: Box and Muller's normals, the bills, a sort for the quantiles. */
function plain() {
  const bills = [new Float64Array(TRIALS), new Float64Array(TRIALS)];
  const [a, b] = bills;
  let cheapest = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const sessions = lognormal(40000, 62000);
    const rate = 1 / (1 + Math.exp(-spread(logit(0.55), logit(0.75))));
    const interactions = lognormal(3.2, 5);
    a[trial] = sessions * rate * 0.99;
    b[trial] = sessions * interactions * 0.16;
    cheapest += a[trial] < b[trial] ? 1 : 0;
  }
  const quantiles = bills.map((own) => {
    own.sort();
    return [0.1, 0.5, 0.9].map((share) => own[Math.round(share * (TRIALS - 1))]);
  });
  return {
    means: bills.map((own) => own.reduce((all, each) => all + each, 0) / TRIALS),
    quantiles,
    cheapest,
  };
}

function lognormal(low, high) {
  return Math.exp(spread(Math.log(low), Math.log(high)));
}

function spread(low, high) {
  const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  return (low + high) / 2 + ((high - low) / (2 * Z90)) * normal;
}

function logit(share) {
  return Math.log(share / (1 - share));
}

/** Both ways draw other months, so their figures agree within a few standard errors and no nearer. */
function checkResults() {
  const expected = plain();
  ours().forEach(({ simulated }, offer) => {
    const { bill } = valueOf(simulated);
    const figures = [bill.mean, bill.p10, bill.p50, bill.p90];
    [expected.means[offer], ...expected.quantiles[offer]].forEach((right, index) => {
      if (Math.abs(figures[index] / right - 1) > 0.005) throw new Error(`${figures[index]} is not ${right}`);
    });
  });
}

/** Milliseconds of the same in numpy, the median of its own rounds; undefined where there is none. */
function numpyTime() {
  const script = fileURLToPath(new URL('simulation-numpy.py', import.meta.url));
  for (const python of ['python3', 'python']) {
    const { status, stdout } = spawnSync(python, [script, String(TRIALS)], { encoding: 'utf8' });
    if (status === 0) return Number(stdout);
  }
  return undefined;
}

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}
