import type { Block } from './sheet.js';

/** Blocks that no reader of their sheet reads: they stand on Data. */
export function onData(...blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ ...block, isData: true }));
}
