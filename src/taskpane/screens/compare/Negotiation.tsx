import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { LEVERS } from '../../../core/scenario/levers/levers.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { BASIS_FIGURE } from '../../../core/study/basis-figure.js';
import type { NegotiationLine } from '../../../core/study/negotiate/negotiation-lines.js';
import type { NegotiatedTermId } from '../../../core/study/negotiate/term-words.js';
import { said } from '../../../messages/core-words.js';
import { laterMessages } from '../../../messages/later.js';
import { figuresIn, type FigureFormat } from '../../format/figures.js';
import { termLabel } from '../../format/term-words.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { callOf, constant } from '../assumptions/array-constant.js';
import { InsertFormula } from '../functions/InsertFormula.js';
import { useNegotiationLines } from './use-negotiation-lines.js';

/** What each term of an offer would have to be to cost what another does, each as a formula to insert. */
export function Negotiation() {
  const { ranking = [], basis } = usePriced();
  const [chosen, setChosen] = useState<{ readonly asked?: string; readonly target?: string }>({});
  const texts = laterMessages().negotiation;
  const quotes = ranking.flatMap(({ quote }) => (quote.ok ? [quote.value] : []));
  const [best, second] = quotes;
  if (best === undefined || second === undefined || basis === undefined) {
    return <p className="soft">{texts.needsTwo}</p>;
  }
  const named = (name: string | undefined) => quotes.find(({ offer }) => offer.name === name);
  const asked = named(chosen.asked) ?? second;
  const others = quotes.filter((own) => own !== asked);
  const wanted = named(chosen.target);
  const target = wanted !== undefined && wanted !== asked ? wanted : (others[0] ?? best);
  return (
    <>
      <div className="fields">
        <OfferChoice
          label={texts.offer}
          quotes={quotes}
          value={asked}
          onChange={(name) => setChosen({ ...chosen, asked: name })}
        />
        <OfferChoice
          label={texts.target}
          quotes={others}
          value={target}
          onChange={(name) => setChosen({ ...chosen, target: name })}
        />
      </div>
      <Terms key={asked.offer.name} {...{ asked, target }} metric={BASIS_FIGURE[basis]} />
    </>
  );
}

function OfferChoice({
  label,
  quotes,
  value,
  onChange,
}: {
  readonly label: string;
  readonly quotes: readonly Quote[];
  readonly value: Quote;
  readonly onChange: (name: string) => void;
}) {
  return (
    <Field label={label}>
      <Select size="small" value={value.offer.name} onChange={(_, data) => onChange(data.value)}>
        {quotes.map(({ offer }) => (
          <option key={offer.name}>{offer.name}</option>
        ))}
      </Select>
    </Field>
  );
}

interface Aim {
  readonly asked: Quote;
  readonly target: Quote;
  readonly metric: (typeof BASIS_FIGURE)[RankBasis];
}

function Terms({ asked, target, metric }: Aim) {
  const linked = usePaneState((state) => state.linked);
  const [inserting, setInserting] = useState<NegotiatedTermId>();
  const { terms, failure } = useNegotiationLines(asked, target, metric);
  const { negotiation: texts, insert } = laterMessages();
  if (failure !== undefined) return <p role="alert">{failure}</p>;
  if (terms === undefined) return <p role="status">{texts.searching}</p>;
  if (!terms.ok) return <Faults faults={terms.faults} />;
  return (
    <>
      <TermTable
        {...{ asked, target, inserting }}
        terms={terms.value}
        onInsert={linked === undefined ? undefined : setInserting}
      />
      <p className="soft">{texts.eachAlone(asked.offer.name, target.offer.name)}</p>
      {linked === undefined && <p className="soft">{insert.formula.needsTables}</p>}
      {linked !== undefined && inserting !== undefined && (
        <InsertFormula
          key={inserting}
          formula={callOf('GOAL_SEEK', [
            linked.refs.offers,
            linked.refs.traffic,
            constant(inserting),
            constant(target.offer.name),
            metric === BASIS_FIGURE['cost per resolution'] ? '' : constant(metric),
            constant(asked.offer.name),
          ])}
          mayInsert={() => true}
        />
      )}
    </>
  );
}

function TermTable({
  asked,
  target,
  terms,
  inserting,
  onInsert,
}: Omit<Aim, 'metric'> & {
  readonly terms: readonly NegotiationLine[];
  readonly inserting: NegotiatedTermId | undefined;
  /** Undefined where there are no tables for a formula. */
  readonly onInsert: ((term: NegotiatedTermId) => void) | undefined;
}) {
  const figures = useTermFigures(asked.offer.currency.code);
  const texts = laterMessages().negotiation;
  const rows = terms.map((own) => {
    const { term, today, sought } = own;
    const label = labelOf(term);
    const button = sought.ok && onInsert !== undefined && (
      <Button
        size="small"
        aria-label={texts.insertOne(label)}
        aria-pressed={inserting === term}
        onClick={() => onInsert(term)}
      >
        {texts.insert}
      </Button>
    );
    const value = sought.ok ? written(sought.value.value, own, figures) : texts.unreached;
    return { key: term, cells: [label, written(today, own, figures) ?? texts.none, value, button] };
  });
  return (
    <DataTable
      caption={texts.caption(asked.offer.name, target.offer.name)}
      headings={[texts.term, texts.today, texts.asked, texts.insert]}
      rows={rows}
    />
  );
}

/** A price to ask for has more decimals than a bill. */
const DECIMALS = 4;

/** How terms are written, in the offer's own currency. */
function useTermFigures(code: string | undefined): FigureFormat {
  const settings = usePaneState((state) => state.settings);
  const currency = useCurrency();
  return figuresIn(code ?? currency ?? '', { ...settings, decimals: DECIMALS });
}

/** A term's label in the form; the price level is none of its columns. */
function labelOf(term: NegotiatedTermId): string {
  if (term === 'price level') return said(LEVERS[term].label);
  return termLabel(term.charAt(0).toUpperCase() + term.slice(1));
}

function written(
  value: NegotiationLine['today'],
  { writes }: NegotiationLine,
  figures: FigureFormat,
): string | undefined {
  if (value === undefined) return undefined;
  const { count, share, unitCost, money } = figures;
  switch (writes) {
    case 'share':
      return share(value);
    case 'money':
      return value.decimalPlaces() > USUAL_DECIMALS ? unitCost(value) : money(value);
    case 'factor':
      return `${count(value)} ×`;
    case 'count':
      return count(value);
  }
}

const USUAL_DECIMALS = 2;
