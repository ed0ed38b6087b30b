import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { sideBySide } from '../../../core/scenario/differences/side-by-side.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { messages } from '../../../messages/messages.js';
import { DifferenceTable } from '../../parts/DifferenceTable.js';
import { keptState } from '../../store/kept-state.js';
import { ResultsTable } from './ResultsTable.js';

/** Two scenarios beside each other: what differs in their inputs, and what that does to results. */
export function TwoSideBySide() {
  const atHand = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const [chosen, setChosen] = useState<readonly [string?, string?]>([]);
  const choices = choicesOf(atHand, shelf?.scenarios ?? [], keptState(atHand, shelf) === 'kept');
  const [first, second] = choices;
  const a = choices.find(({ key }) => key === chosen[0]) ?? first;
  const b = choices.find(({ key }) => key === chosen[1]) ?? second;
  if (a === undefined || b === undefined) return null;
  return (
    <section aria-labelledby="two-title">
      <h2 id="two-title">Compare scenarios</h2>
      <div className="fields">
        <Choice label="One" choices={choices} value={a.key} choose={(key) => setChosen([key, b.key])} />
        <Choice label="The other" choices={choices} value={b.key} choose={(key) => setChosen([a.key, key])} />
      </div>
      <Compared a={a} b={b} />
    </section>
  );
}

/** A scenario that can be chosen; `key` is its id, or '' for the one at hand. */
interface Choosable {
  readonly key: string;
  readonly label: string;
  readonly scenario: Scenario;
}

function Choice({
  label,
  choices,
  value,
  choose,
}: {
  readonly label: string;
  readonly choices: readonly Choosable[];
  readonly value: string;
  readonly choose: (key: string) => void;
}) {
  return (
    <Field label={label}>
      <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
        {choices.map((own) => (
          <option key={own.key} value={own.key}>
            {own.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Compared({ a, b }: { readonly a: Choosable; readonly b: Choosable }) {
  const { inputs, results, first, basis, currency } = useMemo(
    () => sideBySide(a.scenario, b.scenario),
    [a.scenario, b.scenario],
  );
  const headings = [a.label, b.label === a.label ? `${b.label} again` : b.label] as const;
  return (
    <>
      {first.a !== undefined && first.b !== undefined && (
        <p>
          {firstInWords(
            { label: a.label, offer: first.a, basis: basis.a },
            { label: b.label, offer: first.b, basis: basis.b },
          )}
        </p>
      )}
      <h3>What it does to results</h3>
      <ResultsTable results={results} headings={headings} currency={currency} />
      <h3>What differs in inputs</h3>
      {inputs.length === 0 ? (
        <p className="soft">Nothing: both have the same inputs.</p>
      ) : (
        <DifferenceTable differences={inputs} headings={headings} />
      )}
    </>
  );
}

interface First {
  readonly label: string;
  readonly offer: string;
  readonly basis: RankBasis | undefined;
}

/** Who is the cheapest in each, by what each is ranked by. */
function firstInWords(a: First, b: First): string {
  const by = ({ basis }: First) => (basis === undefined ? '' : ` ${messages().bases[basis].by}`);
  if (a.basis !== b.basis) {
    return `Cheapest: ${a.offer} in ${a.label}${by(a)}, ${b.offer} in ${b.label}${by(b)}.`;
  }
  return a.offer === b.offer
    ? `${a.offer} is the cheapest${by(a)} in both.`
    : `Cheapest${by(a)}: ${a.offer} in ${a.label}, ${b.offer} in ${b.label}.`;
}

/** The one at hand, then those that are kept; a kept one that is at hand as it is stands there once. */
function choicesOf(atHand: Scenario, kept: readonly Scenario[], isKept: boolean): Choosable[] {
  const others = kept.filter(({ id }) => !isKept || id !== atHand.id);
  const hasRows = atHand.traffic.length > 0 || atHand.offers.length > 0;
  const isNamedAlike = others.some(({ name }) => name === atHand.name);
  return [
    ...(hasRows
      ? [{ key: '', label: isNamedAlike ? `${atHand.name} now` : atHand.name, scenario: atHand }]
      : []),
    ...others.map((scenario) => ({
      key: scenario.id,
      label: scenario.name === atHand.name ? `${scenario.name} as saved` : scenario.name,
      scenario,
    })),
  ];
}
