import { createRunner } from 'jest-light-runner';

const LightRunner = createRunner({ runtime: 'child_process' });

/** A file that takes longer hangs. */
const LONGEST_MINUTES = 10;

/** jest-light-runner in processes of its own, also where there is one, which read TypeScript; a file that hangs fails. */
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
    const run = super._runTest(test);
    this.tellEachByItself(test.context.config);
    return Promise.race([run, late]).finally(() => clearTimeout(timer));
  }

  /**
   * What a process is to run it asks for as it starts. The runner answers all of them when one asks, and those that do not
   * listen yet wait for ever: from the second file on each has a channel of its own.
   */
  tellEachByItself(projectConfig) {
    const runner = this._testRunners.get(projectConfig);
    const type = 'jest-light-runner-worker-data';
    const workerData = { globalConfig: this._globalConfig, projectConfig, runtime: this._runtime };
    runner.run = (test) => {
      let answer;
      const channel = {
        onMessage: (listener) => (answer = listener),
        postMessage: (asked) =>
          asked === 'jest-light-runner-get-worker-data' && answer?.({ type, workerData }),
      };
      return runner.pool.run(test.path, { channel });
    };
  }
}
