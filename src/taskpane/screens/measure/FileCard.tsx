import { Field, Select } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import type { ExportFormat } from '../../../reader/formats/format.js';
import type { Inspection } from '../../../reader/inspect-file.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { IconButton } from '../../parts/IconButton.js';
import type { ChosenFile } from '../../store/measurement.js';
import { AiTags } from './AiTags.js';
import { MappingFields } from './MappingFields.js';
import { removeFile, setOrder } from './measure-acts.js';
import { mappingOf, readAs } from './missing.js';

/** One file: what it is, what it gives and what it cannot give, and what has to be said before it is read. */
export function FileCard({ chosen }: { readonly chosen: ChosenFile }) {
  const pane = usePane();
  const { count } = useFigures();
  const { files: texts } = measureMessages();
  const { file, inspected } = chosen;
  // A file of a few rows is no file of 0 MB.
  const megabytes = Math.max(Math.round(file.size / 10_000), 1) / 100;
  return (
    <>
      <div className="head">
        <h3>{file.name}</h3>
        <span className="soft">{texts.megabytes(count(megabytes))}</span>
        <IconButton icon="remove" says={texts.remove(file.name)} onClick={() => removeFile(pane, file)} />
      </div>
      {inspected === undefined && (
        <p className="soft" role="status">
          {texts.looking}
        </p>
      )}
      {inspected?.kind === 'unreadable' && <p role="alert">{texts.unreadable[inspected.why]}</p>}
      {inspected?.kind === 'readable' && <Readable chosen={chosen} inspection={inspected.inspection} />}
    </>
  );
}

function Readable({ chosen, inspection }: { readonly chosen: ChosenFile; readonly inspection: Inspection }) {
  const pane = usePane();
  const { files: texts, dates } = measureMessages();
  const format = readAs(inspection);
  const { detected } = inspection;
  return (
    <>
      <p>
        {detected === undefined
          ? texts.unrecognized
          : texts.recognized(format.name, detected.shownBy.join(', '))}
      </p>
      <p className="soft">{layoutWords(inspection)}</p>
      {detected === undefined && (
        <MappingFields file={chosen.file} mapping={mappingOf(chosen, inspection)} inspection={inspection} />
      )}
      {inspection.tags.length > 0 && <AiTags chosen={chosen} tags={inspection.tags} />}
      {warningsOf(format).map((warning) => (
        <p key={warning} className="warning">
          {warning}
        </p>
      ))}
      {inspection.order === 'ask' && (
        <Field label={dates.label} hint={dates.ask}>
          <Select
            size="small"
            value={chosen.order ?? ''}
            onChange={(_, { value }) =>
              setOrder(pane, chosen.file, value === 'dayFirst' || value === 'monthFirst' ? value : undefined)
            }
          >
            {chosen.order === undefined && <option value="">{dates.choose}</option>}
            <option value="dayFirst">{dates.dayFirst}</option>
            <option value="monthFirst">{dates.monthFirst}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

const SEPARATORS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

/** How a file is laid out, in a few words. */
function layoutWords({ layout }: Inspection): string {
  const { layout: words, separator, separators } = measureMessages().files;
  const { packing, kind, encoding, delimiter } = layout;
  return [
    packing === 'workbook' ? words.workbook : words[kind],
    ...(packing === 'gzip' ? [words.gzip] : []),
    ...(delimiter === undefined ? [] : [separator(separators[SEPARATORS[delimiter] ?? 'other'])]),
    ...(encoding === undefined ? [] : [encoding.toUpperCase()]),
  ].join(' · ');
}

/** What a file cannot give, said before it is read. */
function warningsOf({ states, gives, isUnverified }: ExportFormat): string[] {
  const { gives: texts } = measureMessages();
  const lacks = (what: ExportFormat['gives'][number]) => !gives.includes(what);
  return [
    ...(states === 'sessions' ? [texts.sessions] : []),
    ...(states === 'messages' && lacks('aiAuthors') ? [texts.withoutAi] : []),
    ...(states === 'messages' && lacks('humanAuthors') ? [texts.withoutHumans] : []),
    ...(lacks('customers') ? [texts.withoutCustomers] : []),
    ...(lacks('channels') ? [texts.withoutChannels] : []),
    ...(isUnverified === true ? [texts.unverified] : []),
  ];
}
