// @ts-check
/**
 * A webpack plugin that puts office.js first in the page, from Microsoft's server: the store requires that script, and
 * Excel keeps it in step with itself.
 */
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

class OfficeScriptPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap('OfficeScript', (data) => {
        const tag = HtmlPlugin.createHtmlTagObject('script', { src: OFFICE_SCRIPT });
        return { ...data, headTags: [tag, ...data.headTags] };
      });
    });
  }
}

module.exports = { OfficeScriptPlugin, OFFICE_SCRIPT };
