import ts from 'typescript';

const known = new Map<string, ts.SourceFile>();

/** A source as the compiler reads it; once for all that look at it. */
export function parsed(code: string): ts.SourceFile {
  const source =
    known.get(code) ??
    ts.createSourceFile('source.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  known.set(code, source);
  return source;
}
