/**
 * Runs tests on changed sources for run.mjs, which starts it: first all tests on the sources as they are, to see which
 * test reaches which change, then the tests that are named on one change, until one fails.
 */
import { Loader } from './world.mjs';

const HITS_BEFORE_ENDLESS = 100;
/** What Stryker's switches in the sources ask and count. */
const switches = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } });
let loader;
let hits = {};

process.on('message', (message) => void answer(message));

async function answer(message) {
  try {
    process.send(await ANSWERS[message.ask](message));
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
}

const ANSWERS = {
  /** Gets ready; how often each change is reached in all tests, if that is known. */
  start({ root, sources, hits: known }) {
    loader = new Loader(root, sources);
    hits = known ?? {};
    freshWorld();
    return { ready: true };
  },

  /** The tests of a file on the sources as they are: how long each took, what it reached of the changes that count. */
  async explore({ path, ids }) {
    const counted = new Set(ids);
    switches.activeMutant = undefined;
    const tests = [];
    switches.mutantCoverage.static = {};
    for (const { id, run } of freshWorld().testsOf(path)) {
      const reached = { ...(await reachedBy(id, run)) };
      tests.push({ id, path, ...reached, reached: reached.reached.filter((own) => counted.has(own)) });
    }
    const atLoad = Object.keys(switches.mutantCoverage.static).filter((own) => counted.has(own));
    return { tests, atLoad, hits };
  },

  /** What becomes of a change in the tests that are named, in their order, until one fails or the time is over. */
  async change({ id, tests, seconds }) {
    switches.hitCount = 0;
    switches.hitLimit = HITS_BEFORE_ENDLESS * Math.max(1000, hits[id] ?? 0);
    switches.activeMutant = id;
    const until = spent() + seconds * 1000;
    const world = tryWorld();
    if (world === undefined) return { status: 'killed', by: 'loading' };
    const known = new Map();
    for (const [index, test] of tests.entries()) {
      if (spent() > until) return { status: 'survived', unrun: tests.length - index };
      const failed = await fails(world, known, test);
      if (switches.hitCount > switches.hitLimit) return { status: 'late', by: test.id };
      if (failed) return { status: 'killed', by: test.id };
    }
    return { status: 'survived', unrun: 0 };
  },
};

async function reachedBy(id, run) {
  switches.currentTestId = id;
  const started = spent();
  let fault;
  try {
    await run();
  } catch (error) {
    fault = String(error?.stack ?? error);
  }
  const milliseconds = spent() - started;
  switches.currentTestId = undefined;
  const counts = switches.mutantCoverage.perTest[id] ?? {};
  delete switches.mutantCoverage.perTest[id];
  for (const [own, times] of Object.entries(counts)) hits[own] = (hits[own] ?? 0) + times;
  return { fault, milliseconds, reached: Object.keys(counts) };
}

/** Milliseconds of the processor: on a busy machine the clock says nothing. */
function spent() {
  return process.cpuUsage().user / 1000;
}

async function fails(world, known, test) {
  try {
    if (!known.has(test.path))
      known.set(test.path, new Map(world.testsOf(test.path).map((own) => [own.id, own])));
    // A test whose name was made from what changed is missing: it failed.
    const own = known.get(test.path).get(test.id);
    if (own === undefined) return true;
    await own.run();
    return false;
  } catch {
    return true;
  }
}

function tryWorld() {
  try {
    return freshWorld();
  } catch {
    return undefined;
  }
}

function freshWorld() {
  const world = loader.world();
  world.testsOf('test/seed.ts');
  return world;
}
