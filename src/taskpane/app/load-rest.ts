import { readExamples, readMetadata } from '../store/metadata.js';
import { loadLaterScreens } from '../screens/screens.js';
import { loadFiles } from '../store/files.js';
import type { Workbook } from '../store/pane-core.js';

/**
 * Brings what the first screen does not need, so that nothing is fetched once the pane stands. What does not come is
 * asked for again by the command that needs it.
 */
export async function loadRest({ loadFormulas }: Workbook): Promise<void> {
  await Promise.allSettled([loadLaterScreens(), loadFormulas(), loadFiles(), readExamples(), readMetadata()]);
}
