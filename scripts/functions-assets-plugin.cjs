// @ts-check
/**
 * A webpack plugin that writes what stands beside the bundle of functions: functions.json and the same in other
 * languages, the examples of each function, and the help pages.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { FUNCTION_LANGUAGES, inLanguage } = require('./functions-languages.cjs');
const { readFunctions, toMetadata } = require('./functions-metadata.cjs');
const { helpIndex, helpPage } = require('./help-page.cjs');

class FunctionsAssetsPlugin {
  /** @param {string} address where the add-in is served */
  constructor(address) {
    this.address = address;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsAssets', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsAssets', stage }, () => {
        const functions = readFunctions(this.address);
        const metadata = toMetadata(functions);
        /** @param {string} name @param {string} text */
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit('functions.json', `${JSON.stringify(metadata, null, 2)}\n`);
        for (const language of FUNCTION_LANGUAGES)
          emit(`functions-${language}.json`, `${JSON.stringify(inLanguage(metadata, language), null, 2)}\n`);
        const examples = Object.fromEntries(functions.map((one) => [one.id, one.examples]));
        emit('examples.json', `${JSON.stringify(examples, null, 2)}\n`);
        emit('help/help.css', readFileSync(join(__dirname, 'help.css'), 'utf8'));
        emit('help/index.html', helpIndex(functions));
        for (const one of functions) emit(`help/${one.id}.html`, helpPage(one, metadata));
      });
    });
  }
}

module.exports = { FunctionsAssetsPlugin };
