import ts from 'typescript';
import { OFFER_HEADERS } from '../../src/core/terms/columns.js';
import { TRAFFIC_HEADERS } from '../../src/core/traffic/columns.js';
import { parsed } from './parsed.js';

/** A place in a source where a text is looked into. */
export interface TextTest {
  readonly line: number;
  readonly code: string;
}

/** Methods that only a text has; regular expressions stand beside them. */
const OF_TEXT = ['startsWith', 'endsWith', 'split', 'match', 'matchAll', 'search'];
/** Methods that lists have too: for those what is looked for tells. */
const OF_BOTH = ['includes', 'indexOf', 'lastIndexOf', 'replace', 'replaceAll'];
const OF_PATTERNS = ['test', 'exec'];

/** What the program makes words with: nothing may look into what these give. */
const MAKERS = [
  'sentence',
  'clause',
  'placeWords',
  'stepLabel',
  'inWords',
  'chargeLabel',
  'unitOf',
  'faultCell',
];
/** What the program keeps its own words in. */
const KEPT = ['where', 'item', 'label', 'sentence', 'takes', 'stage', 'step', 'title', 'help', 'unit'];

/** Headers are ids: rows are kept by them. */
const HEADERS: ReadonlySet<string> = new Set(
  [...OFFER_HEADERS, ...TRAFFIC_HEADERS].map(({ header }) => header),
);

/** Every place where a text is looked into, by a regular expression or a method of texts. */
export function textTests(code: string): TextTest[] {
  return found(code, (node) => isPattern(node) || (ts.isCallExpression(node) && isTextCall(node)));
}

/** Those of them that look into words of the program's own: none may, whatever else its file reads. */
export function proseTests(code: string): TextTest[] {
  return found(code, (node) => {
    if (ts.isCallExpression(node)) return looksIntoOwn(node) || isTextCallWithWords(node);
    if (isPattern(node)) return hasWords(node.getText());
    if (ts.isCaseClause(node)) return isSentence(node.expression);
    return ts.isBinaryExpression(node) && isComparison(node) && [node.left, node.right].some(isSentence);
  });
}

function found(code: string, isOne: (node: ts.Node) => boolean): TextTest[] {
  const source = parsed(code);
  const tests: TextTest[] = [];
  const visit = (node: ts.Node) => {
    if (isOne(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      tests.push({ line, code: node.getText().replace(/\s+/g, ' ').slice(0, 90) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tests;
}

function isPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return isCall && node.expression.getText() === 'RegExp';
}

function isTextCall(node: ts.CallExpression): boolean {
  const method = methodOf(node);
  if (OF_TEXT.includes(method)) return true;
  const [wanted] = node.arguments;
  return OF_BOTH.includes(method) && wanted !== undefined && textOf(wanted).includes(' ');
}

function isTextCallWithWords(node: ts.CallExpression): boolean {
  const [wanted] = node.arguments;
  if (wanted === undefined || ![...OF_TEXT, ...OF_BOTH].includes(methodOf(node))) return false;
  return hasWords(textOf(wanted));
}

/** Whether it looks into what a maker of words gives, or into where such words are kept. */
function looksIntoOwn(node: ts.CallExpression): boolean {
  const method = methodOf(node);
  if (!ts.isPropertyAccessExpression(node.expression)) return false;
  if (OF_PATTERNS.includes(method)) return node.arguments.some(isOwn);
  const [wanted] = node.arguments;
  const isOfTexts = OF_TEXT.includes(method) || (wanted !== undefined && isPattern(wanted));
  const isMade = isMaker(node.expression.expression);
  return (isOfTexts && isOwn(node.expression.expression)) || (OF_BOTH.includes(method) && isMade);
}

function isOwn(node: ts.Node): boolean {
  if (isMaker(node)) return true;
  if (ts.isPropertyAccessExpression(node)) return KEPT.includes(node.name.text);
  return ts.isIdentifier(node) && KEPT.includes(node.text);
}

function isMaker(node: ts.Node): boolean {
  return ts.isCallExpression(node) && MAKERS.includes(node.expression.getText());
}

function methodOf({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** What is written out of a text, also where values stand in it; '' for anything else. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return HEADERS.has(node.text) ? '' : node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('x');
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return '';
}

/** Two words, or one that ends where another text begins: what a sentence has, and no sign, unit or key. */
function hasWords(text: string): boolean {
  return /[a-z]{2,}[,:]? +\(?[a-z]{2,}|^\/?\^?[A-Z][a-z]+[,:]? |, $/.test(text.replace(/\\[a-zA-Z]/g, ''));
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(kind);
}

/** A text that begins as a sentence does and goes on. */
function isSentence(node: ts.Node): boolean {
  return /^[A-Z][a-z]+ ./.test(textOf(node));
}
