// @ts-check
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { addressManifest, readAddress } = require('./scripts/address.cjs');
const { FunctionsAssetsPlugin } = require('./scripts/functions-assets-plugin.cjs');
const { OfficeScriptPlugin } = require('./scripts/office-script-plugin.cjs');

const from = (/** @type {string[]} */ ...parts) => join(__dirname, ...parts);

/**
 * A folder of functions is a script: `src/functions` functions.js, `src/functions/offer` offers.js, `src/functions/study`
 * studies.js, `src/functions/plan` plans.js, `src/functions/evidence` evidence.js.
 */
const ENTRIES_OF_FUNCTIONS = [
  from('src/functions/entry.ts'),
  from('src/functions/offer/entry.ts'),
  from('src/functions/study/entry.ts'),
  from('src/functions/plan/entry.ts'),
  from('src/functions/evidence/entry.ts'),
];

/** The scripts of the page in the order in which it loads them. */
const SCRIPTS = ['catalogue', 'functions', 'offers', 'studies', 'taskpane', 'plans', 'evidence'];

/**
 * Scripts that load nothing twice: the catalogue, which is data that the others look up; the functions of single
 * figures, with what all share of the core, which must run where there is no document; those of whole offers and those
 * that study offers, each of which takes from the scripts before; and the task pane, which takes from all; and behind the
 * pane the functions of budgets and negotiations and those that read logs, for which it does not wait. The page loads office.js, then these at once: a late association gives #VALUE! on the first calculation.
 * @param {unknown} _environment
 * @param {{ mode?: 'production' | 'development' }} options
 * @returns {import('webpack').Configuration & { devServer: import('webpack-dev-server').Configuration }}
 */
module.exports = (_environment, { mode = 'production' }) => {
  const address = readAddress();
  return {
    mode,
    target: ['web', 'es2020'],
    devtool: 'source-map',
    entry: {
      catalogue: from('src/functions/catalogue-entry.ts'),
      functions: from('src/functions/entry.ts'),
      offers: { import: from('src/functions/offer/entry.ts'), dependOn: 'functions' },
      studies: { import: from('src/functions/study/entry.ts'), dependOn: ['functions', 'offers'] },
      taskpane: { import: from('src/taskpane/index.tsx'), dependOn: ['functions', 'offers', 'studies'] },
      plans: { import: from('src/functions/plan/entry.ts'), dependOn: ['functions', 'offers', 'studies'] },
      evidence: {
        import: from('src/functions/evidence/entry.ts'),
        dependOn: ['functions', 'offers', 'studies'],
      },
      // Run beside the page, and so by themselves.
      simulation: from('src/taskpane/simulation/worker.ts'),
      reader: from('src/taskpane/measuring/worker.ts'),
    },
    output: {
      path: from('dist'),
      filename: '[name].js',
      publicPath: '',
      // Scripts find each other without a window.
      globalObject: 'globalThis',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      // Modules are named by their paths: a linked node_modules must have the same ones as one that stands there.
      symlinks: false,
    },
    // Loaders are part of a module's name too.
    resolveLoader: { symlinks: false },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
        { test: /decimal\.mjs$/, use: from('scripts/decimal-subset-loader.cjs') },
        { test: ENTRIES_OF_FUNCTIONS, use: from('scripts/functions-entry-loader.cjs') },
        { test: /\.css$/, use: ['mini-css-extract-plugin/dist/loader.js', 'css-loader'] },
      ],
    },
    plugins: [
      new FunctionsAssetsPlugin(address),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: from('src/taskpane/taskpane.html'),
        chunks: SCRIPTS,
        chunksSortMode: 'manual',
        inject: 'body',
        scriptLoading: 'blocking',
        minify: false,
      }),
      new OfficeScriptPlugin(),
      new CopyPlugin({
        patterns: [
          { from: from('assets'), to: 'assets' },
          { from: from('shortcuts.json') },
          {
            from: from('manifest.xml'),
            transform: () => addressManifest(readFileSync(from('manifest.xml'), 'utf8'), address),
          },
        ],
      }),
    ],
    optimization: {
      // Scripts alone: pages stay as they are written, the workbench and the tests read them.
      // Three times over: after the first, what only dropped code needed is still there.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 }, mangle: true },
        }),
      ],
      // What a later script needs comes with it: each is fetched by itself.
      splitChunks: false,
    },
    performance: { hints: false },
    // Without the server's own client in the bundles: the functions must run where there is no document.
    devServer: {
      port: 3000,
      host: 'localhost',
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  };
};

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};
