// @ts-check
const { basename, dirname, join } = require('node:path');
const webpack = require('webpack');
const makeConfig = require('../../../webpack.config.js');

const ROOT = join(__dirname, '..', '..', '..');
const DOOR = join(ROOT, 'test-output', 'door', 'door.js');

/** Counts the models that are built. */
const COUNTED_BUILD_MODEL = join(__dirname, 'counted-build-model.ts');

/** Compiles src/excel/workbook.ts as the pane does, once for all tests, as one script that leaves the door on the window. */
async function compileDoor() {
  const { module, resolve } = makeConfig(undefined, { mode: 'development' });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: join(ROOT, 'src/excel/workbook.ts'),
    output: {
      path: dirname(DOOR),
      filename: basename(DOOR),
      library: { name: 'meterwiseDoor', type: 'window' },
    },
    // One script: what the pane fetches later comes with it.
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.NormalModuleReplacementPlugin(/\/build-model\.js$/, (asked) => {
        if (asked.context.includes(join('src', 'excel'))) asked.request = COUNTED_BUILD_MODEL;
      }),
    ],
    ...(module && { module }),
    ...(resolve && { resolve }),
  });
  /** @type {webpack.Stats | undefined} */
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats?.hasErrors() === true) throw new Error(stats.toString('errors-only'));
}

module.exports = { compileDoor, DOOR };

// `npm test` compiles it while other things are built.
if (require.main === module) compileDoor();
