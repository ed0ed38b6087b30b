// @ts-check
const { join } = require('node:path');
const productConfig = require('../webpack.config.js');

/**
 * The core's modules, for the measurements that go below the cells, built by the product's own configuration for
 * production. What the cells call is measured in the scripts that ship.
 */
module.exports = () => ({
  ...productConfig({}, { mode: 'production' }),
  plugins: [],
  devtool: false,
  entry: { core: join(__dirname, 'core.ts') },
  target: 'node20',
  output: { path: join(__dirname, 'dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
});
