import { fileMessages } from '../../messages/files.js';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { childrenOf, parseXml, type XmlElement } from '../xml/parse.js';
import type { Package } from '../zip/unpack.js';
import { relationsPath } from './part.js';

/** A relation of a part that was read; its target is a path of the package. */
export interface ReadRelation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

/** The root of a part. Faults: not there, not XML, too large. */
export function readPart(file: Package, path: string): Result<XmlElement> {
  const text = file.read(path);
  if (!text.ok) return text;
  if (text.value === undefined) return failed(conflict(fileMessages().file, missingPart(file, path)));
  return parseXml(text.value, fileMessages().part(path));
}

/** The relations of a part, those to addresses outside left out; none where it has none. */
export function readRelations(file: Package, path: string): Result<ReadRelation[]> {
  const own = relationsPath(path);
  if (!file.has(own)) return ok([]);
  const root = readPart(file, own);
  if (!root.ok) return root;
  const inside = childrenOf(root.value, 'Relationship').filter(
    ({ attributes }) => attributes.get('TargetMode') !== 'External',
  );
  return ok(
    inside.map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: pathFrom(path, attributes.get('Target') ?? ''),
    })),
  );
}

/** A target as a path of the package: `../tables/table1.xml` beside a sheet, or from the root where it starts with /. */
function pathFrom(path: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1) : `${path.replace(/[^/]*$/, '')}${target}`;
  const walked: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..') walked.pop();
    else if (step !== '.' && step !== '') walked.push(step);
  }
  return walked.join('/');
}

/** Files of other kinds are zips too. */
const OTHER_KINDS = [
  { part: 'xl/workbook.bin', kind: 'xlsb' },
  { part: 'mimetype', kind: 'ods' },
  { part: 'Index/Document.iwa', kind: 'numbers' },
] as const;

function missingPart(file: Package, path: string): string {
  const other = OTHER_KINDS.find(({ part }) => file.has(part));
  const { missingPart: missing, otherKinds } = fileMessages();
  return other === undefined ? missing(path) : otherKinds[other.kind];
}
