import type { Table } from '../../grid/table.js';
import type { Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

/** The table of an id. */
export function tableOf(id: string, { grid }: Reach): Table {
  const found = grid.tables.find(id);
  if (!found) throw new Refusal('ItemNotFound', 'The table does not exist any more.');
  return found;
}
