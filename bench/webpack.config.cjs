// @ts-check
const { join } = require('node:path');
const productConfig = require('../webpack.config.js');

/**
 * What is measured, built by the product's own configuration for production: the functions script with its own core,
 * and the core's modules for the measurements that go below the cells.
 */
module.exports = () => {
  const product = productConfig({}, { mode: 'production' });
  const output = { path: join(__dirname, 'dist'), filename: '[name].cjs' };
  const shared = { ...product, plugins: [], devtool: false };
  return [
    { ...shared, entry: { functions: join(__dirname, '../src/functions/entry.ts') }, output },
    {
      ...shared,
      entry: { core: join(__dirname, 'core.ts') },
      target: 'node20',
      output: { ...output, library: { type: 'commonjs2' } },
    },
  ];
};
