import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Asks the compiler about changes that no test noticed: what it refuses cannot be written. */
export class Compiler {
  /** @param {string} root */
  constructor(root) {
    this.ts = createRequire(join(root, 'package.json'))('typescript');
    this.root = root;
    this.changed = new Map();
    const config = this.ts.getParsedCommandLineOfConfigFile(
      join(root, 'src/core/tsconfig.json'),
      // Unused is untidy, not wrong.
      { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, noEmit: true },
      { ...this.ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
    );
    this.service = this.ts.createLanguageService(this.host(config));
  }

  /** Whether the compiler refuses a change in its own file. @param {import('./changes.mjs').Change} change */
  refuses(change) {
    const path = resolve(this.root, change.path);
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n');
    const offset = ({ line, column }) =>
      lines.slice(0, line).reduce((sum, own) => sum + own.length + 1, 0) + column;
    const { start, end } = change.location;
    this.changed.clear();
    this.changed.set(path, text.slice(0, offset(start)) + change.replacement + text.slice(offset(end)));
    this.version = (this.version ?? 0) + 1;
    const found = [
      ...this.service.getSyntacticDiagnostics(path),
      ...this.service.getSemanticDiagnostics(path),
    ];
    return found.length > 0;
  }

  host(config) {
    const { ts, changed } = this;
    return {
      getScriptFileNames: () => config.fileNames,
      getScriptVersion: (path) => (changed.has(path) ? `changed ${this.version}` : '0'),
      getScriptSnapshot: (path) => {
        const text = changed.get(path) ?? ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => this.root,
      getCompilationSettings: () => config.options,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    };
  }
}
