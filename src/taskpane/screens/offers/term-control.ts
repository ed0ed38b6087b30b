import type { CellValue } from '../../../core/scenario/tables/scenario.js';

/** What every kind of field is given. */
export interface TermControl {
  readonly label: string;
  readonly value: CellValue;
  readonly says: string | undefined;
  readonly fault: string | undefined;
  /** It is blank and must be filled in. */
  readonly isRequired?: boolean;
  readonly onEdit: (value: CellValue) => void;
}
