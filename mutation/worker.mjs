/**
 * Runs tests on changed sources for run.mjs, which starts it: first all tests on the sources as they are, to see which
 * test reaches which change, then the tests that are named on one change, until one fails.
 */
import { Loader } from './world.mjs';

const HITS_BEFORE_ENDLESS = 100;
/** What the switches in the sources ask and count: which change is on, and how often each was reached while none is. */
const switches = { active: -1, hits: new Float64Array(0), isLoading: false, reached, used };
globalThis.__meterwise__ = switches;
let loader;
/** How often each change was reached in all tests; and the one that is on since it is. */
let usual = {};
let [times, limit] = [0, Infinity];

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
  start({ root, sources, hits: known, changes }) {
    loader = new Loader(root, sources);
    usual = known;
    switches.hits = new Float64Array(changes);
    freshWorld();
    return { ready: true };
  },

  /** The tests of a file on the sources as they are: how long each took, what it reached of the changes that count. */
  async explore({ path, ids }) {
    const counted = new Set(ids);
    switches.active = -1;
    switches.hits.fill(0);
    let own;
    try {
      switches.isLoading = true;
      own = freshWorld().testsOf(path);
    } catch (error) {
      return { tests: [{ id: path, path, reached: [], fault: faultOf(error) }], atLoad: [], hits: usual };
    } finally {
      switches.isLoading = false;
    }
    const atLoad = taken().filter((id) => counted.has(id));
    const tests = [];
    for (const { id, run } of own) {
      const found = await reachedBy(run);
      tests.push({ id, path, ...found, reached: found.reached.filter((change) => counted.has(change)) });
    }
    return { tests, atLoad, hits: usual };
  },

  /** What becomes of a change in the tests that are named, in their order, until one fails or the time is over. */
  async change({ id, tests, seconds }) {
    [times, limit] = [0, HITS_BEFORE_ENDLESS * Math.max(1000, usual[id] ?? 0)];
    switches.active = id;
    const until = spent() + seconds * 1000;
    const world = tryWorld();
    if (world === undefined) return { status: 'killed', by: 'loading' };
    const known = new Map();
    for (const [index, test] of tests.entries()) {
      if (spent() > until) return { status: 'survived', unrun: tests.length - index };
      const failed = await fails(world, known, test);
      if (times > limit) return { status: 'late', by: test.id };
      if (failed) return { status: 'killed', by: test.id };
    }
    return { status: 'survived', unrun: 0 };
  },
};

/** The change that is on has been reached once more: true, until that is too often to ever end. */
function reached() {
  times += 1;
  if (times > limit) throw new Error(`reached ${times} times`);
  return true;
}

/** A function that could be changed: one that loading makes is reached whenever it is called. */
function used(id, own) {
  switches.hits[id] += 1;
  if (!switches.isLoading) return own;
  return (...values) => {
    switches.hits[id] += 1;
    return own(...values);
  };
}

/** The changes that were reached since this was asked last. */
function taken() {
  const found = [];
  for (const [id, count] of switches.hits.entries()) {
    if (count === 0) continue;
    found.push(id);
    usual[id] = (usual[id] ?? 0) + count;
  }
  switches.hits.fill(0);
  return found;
}

async function reachedBy(run) {
  const started = spent();
  let fault;
  try {
    await run();
  } catch (error) {
    fault = faultOf(error);
  }
  return { fault, milliseconds: spent() - started, reached: taken() };
}

function faultOf(error) {
  return String(error?.stack ?? error);
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
