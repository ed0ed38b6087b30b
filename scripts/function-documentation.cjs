// @ts-check
/**
 * The words of a function's docstring: what Excel shows, what the help page adds, and the examples that tests run.
 */
const ts = require('typescript');

/**
 * The text of a comment or tag, links and all.
 * @param {string | ts.NodeArray<ts.JSDocComment> | undefined} comment
 */
function textOf(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll('\r\n', '\n').trim();
}

/**
 * `=METER.NAME(…) → expected`, one a line; text before the formula on other lines is not an example.
 * @param {string} text
 */
function readExamples(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('='))
    .map((line) => {
      const [formula, expected] = line.split(/\s*→\s*/, 2);
      return { formula: formula ?? line, expected: expected ?? '' };
    });
}

/**
 * Reads the docstring of the function `name`. The first paragraph is the description that Excel shows, on one line;
 * the others are the details of the help page.
 * @param {string} source
 * @param {string} file named in messages
 * @param {string} name
 */
function readDocumentation(source, file, name) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declaration = tree.statements.find(
    (node) => ts.isFunctionDeclaration(node) && node.name !== undefined && node.name.text === name,
  );
  if (!declaration) throw new Error(`${file}: there is no top-level function ${name}.`);
  const documents = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const paragraphs = textOf(documents.at(-1)?.comment)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const [description, ...details] = paragraphs;
  if (!description) throw new Error(`${file}: ${name} has no description.`);
  const tags = ts.getJSDocTags(declaration);
  return {
    description,
    details,
    returns: textOf(tags.find((tag) => /^returns?$/.test(tag.tagName.text))?.comment).replace(/\s+/g, ' '),
    examples: tags
      .filter((tag) => tag.tagName.text === 'example')
      .flatMap((tag) => readExamples(textOf(tag.comment))),
  };
}

module.exports = { readDocumentation };
