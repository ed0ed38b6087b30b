import { FORMATS } from '../../../reader/formats/index.js';
import { mappedFormat, missingRoles, type ColumnMapping } from '../../../reader/formats/mapping.js';
import type { ExportFormat } from '../../../reader/formats/format.js';
import type { Inspection } from '../../../reader/inspect-file.js';
import type { ChosenFile, Measurement } from '../../store/measurement.js';

/** Files that cannot be read yet: still looked at, unreadable, without a column they need, or of two orders of days. */
export function missingOf({ files }: Measurement): ChosenFile[] {
  if (files.length === 0) return [];
  return files.filter((own) => {
    if (own.inspected?.kind !== 'readable') return true;
    const { inspection } = own.inspected;
    const isMapped = formatOf(inspection) === undefined;
    const hasColumns = !isMapped || missingRoles(mappingOf(own, inspection)).length === 0;
    return !hasColumns || (inspection.order === 'ask' && own.order === undefined);
  });
}

/** What the columns of a file are: as chosen, else as their names suggest. */
export function mappingOf({ mapping }: Pick<ChosenFile, 'mapping'>, inspection: Inspection): ColumnMapping {
  return mapping ?? inspection.mapping;
}

/** The format that a file shows; undefined where its columns are read one by one. */
function formatOf({ detected }: Inspection): ExportFormat | undefined {
  return FORMATS.find(({ id }) => id === detected?.format);
}

/** The format by which a file is read as it stands. */
export function readAs(inspection: Inspection): ExportFormat {
  return formatOf(inspection) ?? mappedFormat(inspection.mapping);
}
