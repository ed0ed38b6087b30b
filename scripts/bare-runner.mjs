import { createRunner } from 'jest-light-runner';

const LightRunner = createRunner({ runtime: 'child_process' });

/** A file that takes longer hangs. */
const LONGEST_MINUTES = 10;

/** jest-light-runner in processes of its own, also where there is one, which read TypeScript; what hangs fails. */
export default class BareRunner extends LightRunner {
  constructor(...given) {
    super(...given);
    // With one worker it would run in jest's own process, where a page of one project is there for all.
    this._runtime = 'child_process';
    process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${import.meta.resolve('tsx')}`;
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
