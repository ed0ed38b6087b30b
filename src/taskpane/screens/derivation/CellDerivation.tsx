import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import type { ExplainedCell } from '../../../excel/workbook.js';
import { usePane } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { Steps } from './Steps.js';

/** Where the figure of a METER cell comes from: its formula, what the arguments are now, and the offer behind it. */
export function CellDerivation({ explained }: { readonly explained: ExplainedCell }) {
  const pane = usePane();
  const { address, formula, functionId, shows, fault, ordinary, tables } = explained;
  const select = async (cell: string) => {
    const selected = await pane.workbook.selectCells(cell);
    if (!selected.done) pane.say(selected.why, 'failed');
  };
  return (
    <>
      <h2>
        <Link as="button" title={`Select ${address}`} onClick={() => void select(address)}>
          {address}
        </Link>{' '}
        shows {shows === '' ? 'nothing' : shows}
      </h2>
      {fault !== undefined && <p className="faults">{fault}</p>}
      <code className="formula-text">{formula}</code>
      <h3>What METER.{functionId} is given</h3>
      <DataTable
        caption="Arguments and what they are now"
        headings={['Argument', 'Now', 'From']}
        rows={explained.arguments.map(({ name, text, value, cell }) => ({
          key: name,
          cells: [
            name,
            text === '' ? 'left out' : value,
            cell === undefined ? (
              text
            ) : (
              <Link as="button" title={`Select ${cell}`} onClick={() => void select(cell)}>
                {text}
              </Link>
            ),
          ],
        }))}
      />
      {ordinary !== undefined && (
        <>
          <h3>The same without METER</h3>
          <code className="formula-text">{ordinary}</code>
        </>
      )}
      {tables !== undefined && <OfferOfCell tables={tables} />}
    </>
  );
}

function OfferOfCell({ tables }: { readonly tables: NonNullable<ExplainedCell['tables']> }) {
  const priced = useMemo(() => priceScenario(tables), [tables]);
  const ranked = priced.ranking?.find(({ name }) => name === tables.offerName) ?? priced.ranking?.[0];
  if (ranked === undefined) return <Faults faults={priced.faults} />;
  return (
    <>
      <h2>
        {ranked.name}
        {tables.offerName === undefined && ' (the first of the offers it reads)'}
      </h2>
      {ranked.quote.ok ? (
        <Steps quote={ranked.quote.value} tables={tables} />
      ) : (
        <Faults faults={ranked.quote.faults} />
      )}
    </>
  );
}
