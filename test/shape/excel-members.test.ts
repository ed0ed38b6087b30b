import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/root.cjs';

/**
 * Every member of Excel's API that src/excel uses, found by the compiler, with the requirement set that its
 * documentation names. What the manifest does not require may be used in files that ask for its set.
 */

const FOLDER = join(ROOT, 'src', 'excel');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(FOLDER, name));
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: ['office-js'],
  resolveJsonModule: true,
  skipLibCheck: true,
  strict: true,
});
const checker = program.getTypeChecker();

interface Used {
  readonly member: string;
  /** `1.9`; `Online` or `Desktop` where it is in no numbered set; undefined where the documentation names none. */
  readonly set: string | undefined;
  readonly file: string;
}

const used = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} was not compiled.`);
  return membersIn(source, file.slice(FOLDER.length + 1));
});

test('the compiler sees what the room uses', () => {
  const members = new Set(used.map(({ member }) => member));
  for (const known of [
    'Range.formulas',
    'WorksheetCollection.add',
    'RunOptions.mergeUndoGroup',
    'Table.showTotals',
  ])
    expect(members).toContain(known);
});

test('the list of members and their requirement sets', () => {
  const lines = [...new Set(used.map(({ member, set }) => `${member} ${set ?? '(none named)'}`))].sort();
  const listed = readFileSync(join(__dirname, 'excel-members.txt'), 'utf8').split('\n').filter(Boolean);
  expect(lines).toEqual(listed);
});

test('nothing above the manifest’s requirement set without asking for its set', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const required = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1];
  expect(required).toBeDefined();
  const above = used.filter(({ set }) => set !== undefined && !isWithin(set, required ?? ''));
  expect(above.length).toBeGreaterThan(0);
  const unasked = above.filter(({ set, file }) => {
    const asked = [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/supports\('([\d.]+)'\)/g)];
    return !asked.some(([, version = '']) => isWithin(set ?? '', version));
  });
  expect(unasked).toEqual([]);
});

/** Whether a set is part of a version: 1.9 is before 1.12; what is only online or on the desktop is in none. */
function isWithin(set: string, version: string): boolean {
  const [major = NaN, minor = NaN] = set.split('.').map(Number);
  const [mostMajor = NaN, mostMinor = NaN] = version.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

function membersIn(source: ts.SourceFile, file: string): Used[] {
  const found: Used[] = [];
  const note = (symbol: ts.Symbol | undefined) => {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined || !isOfExcel(declaration)) return;
    const owner = declaration.parent as { readonly name?: ts.Identifier };
    const isMember =
      ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
    if (!isMember) return;
    found.push({ member: `${owner.name?.text ?? ''}.${symbol.name}`, set: setOf(declaration), file });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(type.getProperty(name.text));
    } else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      note(checker.getContextualType(node.parent)?.getProperty(node.name.text));
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    )
      for (const symbol of loadedBy(node)) note(symbol);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The members that a load names: `items/protection/protected` is a way through three types. */
function loadedBy(call: ts.CallExpression): (ts.Symbol | undefined)[] {
  const [names] = call.arguments;
  if (names === undefined || !ts.isStringLiteral(names) || !ts.isPropertyAccessExpression(call.expression))
    return [];
  const receiver = checker.getTypeAtLocation(call.expression.expression);
  return names.text.split(',').flatMap((path) => {
    let type: ts.Type | undefined = receiver;
    return path.split('/').map((name) => {
      const symbol: ts.Symbol | undefined = type?.getProperty(name);
      const own: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
      type = name === 'items' && own ? checker.getIndexTypeOfType(own, ts.IndexKind.Number) : own;
      if (symbol === undefined) throw new Error(`${names.text}: ${name} is no member.`);
      return symbol;
    });
  });
}

function isOfExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js/')) return false;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent)
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true;
  return false;
}

/** The set that a member's documentation names, else its type's. */
function setOf(declaration: ts.Declaration): string | undefined {
  return setNamed(declaration) ?? setNamed(declaration.parent);
}

function setNamed(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((own) => own.getText())
    .join('\n');
  const match = /\[Api set: ExcelApi(Online|Desktop)? ?([\d.]*)/.exec(comment);
  return match === null ? undefined : (match[1] ?? match[2]);
}
