import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { grouped } from './changes.mjs';
import { mirrored } from './tests-of.mjs';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** A test that never ends is ended after so many times what a change's tests may need of the processor. */
const PATIENCE = 20;

/** Tries changes on tests, each worker in a process of its own, so that what never ends can be ended. */
export class Laboratory {
  /**
   * @param {{ root: string, sources: Record<string, string>, changes: import('./changes.mjs').Change[],
   *   distances: Map<string, Map<string, number>>, seconds: number }} set-up seconds: of the processor, that a change's tests may need
   */
  constructor({ root, sources, changes, distances, seconds }) {
    Object.assign(this, { root, sources, changes, distances, seconds, hits: {} });
    this.workers = [];
    this.tests = [];
    this.failing = [];
    /** What has been explored so often: a change that lives on is tried on the tests of each round alone. */
    this.round = 0;
    /** The tests that reach a change, by its id; and the changes that loading a file reaches. */
    this.reaching = new Map(changes.map(({ id }) => [id, []]));
    this.atLoad = new Set();
  }

  /** Runs these files of tests once on the sources as they are. One that fails there notices nothing and is left out. */
  async explore(paths, until = Infinity) {
    this.round += 1;
    const ids = this.changes.map(({ id }) => id);
    const worker = this.workers.pop() ?? (await this.hired());
    for (const [index, path] of paths.entries()) {
      if (Date.now() > until) break;
      if (index % 20 === 19) console.log(`  ${index + 1} of ${paths.length} files of tests have been run`);
      const { tests, atLoad, hits } = await worker.ask({ ask: 'explore', path, ids }, Infinity);
      for (const { reached, fault, ...test } of tests) {
        if (fault !== undefined) {
          this.failing.push(`${test.id}: ${fault.split('\n')[0]}`);
          continue;
        }
        const own = { ...test, round: this.round };
        this.tests.push(own);
        for (const id of reached) this.reaching.get(id)?.push(own);
      }
      for (const id of atLoad) this.atLoad.add(id);
      this.hits = hits;
    }
    this.workers.push(worker);
  }

  /** On the tests that were explored last. @returns {Promise<{ status: 'killed' | 'late' | 'survived' | 'unreached', by?: string, unrun?: number }>} */
  async tried(change) {
    const tests = this.testsFor(change);
    if (tests.length === 0) return { status: 'unreached' };
    const worker = this.workers.pop() ?? (await this.hired());
    const names = tests.map(({ id, path }) => ({ id, path }));
    const answer = await worker.ask(
      { ask: 'change', id: change.id, tests: names, seconds: this.seconds },
      this.seconds * PATIENCE,
    );
    if (answer === undefined) return { status: 'late' };
    this.workers.push(worker);
    return answer;
  }

  dismiss() {
    for (const worker of this.workers.splice(0)) worker.end();
  }

  /**
   * The tests that may notice a change: those that reach it, or, where loading its file reaches it, also those that use
   * anything of its file and those that stand near it. Its own first, then the quickest of every file, and so on.
   */
  testsFor({ id, path }) {
    const found = new Set(this.reaching.get(id));
    if (this.atLoad.has(id)) for (const test of this.testsNear(path)) found.add(test);
    const isOwn = (test) => (test.path === mirrored(path) ? 0 : 1);
    const inOrder = [...found]
      .filter(({ round }) => round === this.round)
      .sort((a, b) => a.milliseconds - b.milliseconds);
    // One test of each file, then the next of each: tests of a file are alike.
    const turns = [...grouped(inOrder, (test) => test.path).values()].flatMap((own) =>
      own.map((test, turn) => ({ test, turn })),
    );
    return turns.sort((a, b) => isOwn(a.test) - isOwn(b.test) || a.turn - b.turn).map(({ test }) => test);
  }

  testsNear(path) {
    const inFile = this.changes.filter((own) => own.path === path).flatMap(({ id }) => this.reaching.get(id));
    const near = this.tests.filter((test) => (this.distances.get(test.path)?.get(path) ?? Infinity) <= 2);
    const users = [...inFile, ...near];
    return users.length > 0 ? users : this.tests.filter((test) => this.distances.get(test.path)?.has(path));
  }

  async hired() {
    const worker = new Worker();
    const { root, sources, hits } = this;
    const changes = Math.max(...this.changes.map(({ id }) => id)) + 1;
    await worker.ask({ ask: 'start', root, sources, hits, changes }, Infinity);
    return worker;
  }
}

class Worker {
  constructor() {
    this.process = fork(WORKER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  /** The answer; undefined if it took too long, and then the worker is gone. */
  ask(message, seconds) {
    return new Promise((resolve, reject) => {
      const settle = (act) => {
        clearTimeout(timer);
        this.process.removeAllListeners();
        act();
      };
      const tooLong = () => settle(() => (this.end(), resolve(undefined)));
      const timer = seconds === Infinity ? undefined : setTimeout(tooLong, seconds * 1000);
      this.process.once('message', (answer) =>
        settle(() => (answer.error === undefined ? resolve(answer) : reject(new Error(answer.error)))),
      );
      this.process.once('exit', () => settle(() => resolve(undefined)));
      this.process.send(message);
    });
  }

  end() {
    this.process.kill('SIGKILL');
  }
}
