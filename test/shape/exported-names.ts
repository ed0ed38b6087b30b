import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/root.cjs';
import { parsed } from './parsed.js';

/** A name that a file exports. */
export interface ExportedName {
  readonly name: string;
  /** Below src: `core/fault/place.ts`. */
  readonly file: string;
  readonly isType: boolean;
}

/** Every name that a file of src declares and exports, those that are exported again aside. */
export function exportedNames(): ExportedName[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => namesIn(file.replaceAll('\\', '/'), readFileSync(join(ROOT, 'src', file), 'utf8')));
}

/** The same of one text. */
export function namesIn(file: string, text: string): ExportedName[] {
  const source = parsed(text);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return declaredBy(statement).map((name) => ({ name, file, isType }));
  });
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}
