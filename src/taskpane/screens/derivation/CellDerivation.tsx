import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import type { ExplainedCell } from '../../../excel/workbook.js';
import { shownFormula } from '../../format/formula.js';
import { usePane } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { Sentence } from '../../parts/Sentence.js';
import { Steps } from './Steps.js';

/** Where the figure of a METER cell comes from: its formula, what the arguments are now, and the offer behind it. */
export function CellDerivation({ explained }: { readonly explained: ExplainedCell }) {
  const pane = usePane();
  const { cell: texts } = laterMessages().derivation;
  const { address, formula, functionId, shows, fault, ordinary, tables } = explained;
  const select = async (cell: string) => {
    const selected = await pane.workbook.selectCells(cell);
    if (!selected.done) pane.say(selected.why, 'failed');
  };
  const linkTo = (cell: string, text: string) => (
    <Link as="button" title={messages().app.select(cell)} onClick={() => void select(cell)}>
      {text}
    </Link>
  );
  const shownArgument = (text: string, cell: string | undefined) => {
    const shown = shownFormula(text);
    return cell === undefined ? shown : linkTo(cell, shown);
  };
  const here = linkTo(address, address);
  return (
    <>
      <h2>
        <Sentence of={shows === '' ? texts.showsNothing(here) : texts.shows(here, shows)} />
      </h2>
      {fault !== undefined && <p className="faults">{fault}</p>}
      <code className="formula-text">{shownFormula(formula)}</code>
      <h3>{texts.given(`METER.${functionId}`)}</h3>
      <DataTable
        caption={texts.table}
        headings={texts.headings}
        words={[1, 2]}
        rows={explained.arguments.map(({ name, text, value, cell }) => ({
          key: name,
          cells: [name, text === '' ? texts.leftOut : value, shownArgument(text, cell)],
        }))}
      />
      {ordinary !== undefined && (
        <>
          <h3>{texts.withoutMeter}</h3>
          <code className="formula-text">{shownFormula(ordinary)}</code>
        </>
      )}
      {tables !== undefined && <OfferOfCell tables={tables} />}
    </>
  );
}

function OfferOfCell({ tables }: { readonly tables: NonNullable<ExplainedCell['tables']> }) {
  const { firstOffer } = laterMessages().derivation.cell;
  const priced = useMemo(() => priceScenario(tables), [tables]);
  const ranked = priced.ranking?.find(({ name }) => name === tables.offerName) ?? priced.ranking?.[0];
  if (ranked === undefined) return <Faults faults={priced.faults} />;
  return (
    <>
      <h2>{tables.offerName === undefined ? firstOffer(ranked.name) : ranked.name}</h2>
      {ranked.quote.ok ? (
        <Steps quote={ranked.quote.value} tables={tables} />
      ) : (
        <Faults faults={ranked.quote.faults} />
      )}
    </>
  );
}
