import { LOCAL } from '../../../../scripts/address.cjs';
import { inLanguage } from '../../../../scripts/functions-languages.cjs';
import { readFunctions, toMetadata } from '../../../../scripts/functions-metadata.cjs';

/** The files that stand beside the pane's page, as the build makes them. */
function servedFiles(): Readonly<Record<string, unknown>> {
  const functions = readFunctions(LOCAL);
  const metadata = toMetadata(functions);
  return {
    'functions.json': metadata,
    'functions-de.json': inLanguage(metadata, 'de'),
    'examples.json': Object.fromEntries(functions.map((one) => [one.id, one.examples])),
  };
}

/** Answers what the pane asks of its own server. @param isDown tells whether the server answers nothing */
export function serveFiles(isDown: () => boolean = () => false): void {
  const files = servedFiles();
  globalThis.fetch = (asked) => {
    const file = files[asked as string];
    const isThere = file !== undefined && !isDown();
    return Promise.resolve({
      ok: isThere,
      status: isThere ? 200 : 503,
      json: () => Promise.resolve(file),
    } as Response);
  };
}
