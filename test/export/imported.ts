import type { Result } from '../../src/core/fault/result';
import { scenariosInXlsx, type Imported } from '../../src/export/import-scenario';

/** What a scenario of tables alone is called in these tests. */
export const FALLBACK = { id: 'imported', name: 'Imported' };

/** The only scenario of a file; fails the test where it holds several. */
export function imported(bytes: Uint8Array): Result<Imported> {
  const found = scenariosInXlsx(bytes, FALLBACK);
  if (!found.ok) return found;
  const [own, ...others] = found.value;
  if (own === undefined || others.length > 0) throw new Error(`${found.value.length} scenarios`);
  return own.read;
}
