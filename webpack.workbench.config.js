// @ts-check
const { readFileSync, utimesSync } = require('node:fs');
const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { OFFICE_SCRIPT } = require('./scripts/office-script-plugin.cjs');

const from = (/** @type {string[]} */ ...parts) => join(__dirname, ...parts);
/** Languages of Excel's menus that the workbench can stand for (`?language=de-DE`). */
const LANGUAGES = ['en-us', 'de-de', 'ar-sa'];

/** What of the grid is made quicker. */
const QUICKER =
  /[\\/](?:numfmt[\\/]lib[\\/]parseValue|@univerjs[\\/](?:core|engine-formula|sheets-formula)[\\/]lib[\\/]es[\\/]index)\.js$/;

const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/**
 * The workbench: a page with a spreadsheet that hosts the add-in as `npm run build` left it in dist. Two things change
 * in the add-in's page: a first script that attaches the host, and office.js from its npm package, unmodified.
 * @param {unknown} _environment
 * @param {{ mode?: 'production' | 'development' }} options
 * @returns {import('webpack').Configuration}
 */
module.exports = (_environment, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'development' ? 'source-map' : false,
  entry: { workbench: from('src/workbench/page/index.ts') },
  // Named by what is in it, so that a browser keeps it, and what it compiled, from one opening to the next.
  output: {
    path: from('dist-workbench'),
    filename: '[name].[contenthash:16].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      { test: QUICKER, use: from('scripts/quick-grid-loader.cjs') },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    datePage,
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ filename: 'index.html', template: from('src/workbench/page/index.html') }),
    new CopyPlugin({
      patterns: [
        {
          from: from('dist'),
          to: 'add-in',
          globOptions: { ignore: ['**/*.map', '**/taskpane.html'] },
        },
        {
          from: from('dist/taskpane.html'),
          to: 'add-in/taskpane.html',
          transform: () => hostedPage(readFileSync(from('dist/taskpane.html'), 'utf8')),
        },
        { from: from('src/workbench/frame/attach.js'), to: 'add-in/attach.js' },
        { from: join(OFFICE, 'office.js'), to: 'add-in/office-js/office.js', info: { minimized: true } },
        { from: join(OFFICE, 'excel-mac-16.00.js'), to: 'add-in/office-js/', info: { minimized: true } },
        ...LANGUAGES.map((language) => ({
          from: join(OFFICE, language, 'office_strings.js'),
          to: `add-in/office-js/${language}/`,
          info: { minimized: true },
        })),
        { from: join(OFFICE, 'telemetry'), to: 'add-in/office-js/telemetry', info: { minimized: true } },
      ],
    }),
  ],
  performance: { hints: false },
});

/**
 * A file whose content did not change is not written again: `npm start` sees by the page when it was built last.
 * @type {import('webpack').WebpackPluginFunction}
 */
function datePage(compiler) {
  compiler.hooks.afterEmit.tap('date the page', () => {
    const now = new Date();
    utimesSync(from('dist-workbench', 'index.html'), now, now);
  });
}

/**
 * The add-in's page with our host before office.js.
 * @param {string} page
 */
function hostedPage(page) {
  const hosted = page.replace(
    `<script src="${OFFICE_SCRIPT}"></script>`,
    '<script src="attach.js"></script><script src="office-js/office.js"></script>',
  );
  if (hosted === page)
    throw new Error('dist/taskpane.html does not load office.js in the way the build writes it.');
  return hosted;
}
