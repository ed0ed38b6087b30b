import { createRunner } from 'jest-light-runner';

const LightRunner = createRunner({ runtime: 'worker_threads' });

/** A file that takes longer hangs. */
const LONGEST_MINUTES = 10;

/** jest-light-runner in threads of its own, also where there is one; a file that hangs fails. */
export default class BareRunner extends LightRunner {
  constructor(...given) {
    super(...given);
    // With one thread it would run in jest's own, where a page of one project is there for all.
    this._runtime = 'worker_threads';
  }

  async _runTest(test) {
    let timer;
    const late = new Promise((_, reject) => {
      const error = new Error(`${test.path} did not end in ${LONGEST_MINUTES} minutes`);
      timer = setTimeout(reject, LONGEST_MINUTES * 60_000, error);
    });
    return Promise.race([super._runTest(test), late]).finally(() => clearTimeout(timer));
  }
}
