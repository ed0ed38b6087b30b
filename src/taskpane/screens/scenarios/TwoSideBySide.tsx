import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { sideBySide } from '../../../core/scenario/differences/side-by-side.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import type { CheapestIn } from '../../../messages/en/scenarios.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { DifferenceTable } from '../../parts/DifferenceTable.js';
import { keptState } from '../../store/kept-state.js';
import { ResultsTable } from './ResultsTable.js';

/** Two scenarios beside each other: what differs in their inputs, and what that does to results. */
export function TwoSideBySide() {
  const texts = laterMessages().scenarios.compared;
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
      <h2 id="two-title">{texts.title}</h2>
      <div className="fields">
        <Choice label={texts.a} choices={choices} value={a.key} choose={(key) => setChosen([key, b.key])} />
        <Choice label={texts.b} choices={choices} value={b.key} choose={(key) => setChosen([a.key, key])} />
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
  const texts = laterMessages().scenarios.compared;
  const { inputs, results, first, basis, currency } = useMemo(
    () => sideBySide(a.scenario, b.scenario),
    [a.scenario, b.scenario],
  );
  const headings = [a.label, b.label === a.label ? texts.again(b.label) : b.label] as const;
  return (
    <>
      {first.a !== undefined && first.b !== undefined && (
        <p>
          {firstInWords(
            { scenario: a.label, offer: first.a, basis: basis.a },
            { scenario: b.label, offer: first.b, basis: basis.b },
          )}
        </p>
      )}
      <h3>{texts.results}</h3>
      <ResultsTable results={results} headings={headings} currency={currency} />
      <h3>{texts.inputs}</h3>
      {inputs.length === 0 ? (
        <p className="soft">{texts.sameInputs}</p>
      ) : (
        <DifferenceTable differences={inputs} headings={headings} />
      )}
    </>
  );
}

interface First extends CheapestIn {
  readonly basis: RankBasis | undefined;
}

/** Who is the cheapest in each, by what each is ranked by. */
function firstInWords(a: First, b: First): string {
  const texts = laterMessages().scenarios.compared;
  const by = ({ basis }: First) => (basis === undefined ? '' : messages().bases[basis].by);
  if (a.basis !== b.basis) return texts.cheapestByEach(a, by(a), b, by(b));
  return a.offer === b.offer ? texts.cheapestInBoth(a.offer, by(a)) : texts.cheapestOfEach(a, b, by(a));
}

/** The one at hand, then those that are kept; a kept one that is at hand as it is stands there once. */
function choicesOf(atHand: Scenario, kept: readonly Scenario[], isKept: boolean): Choosable[] {
  const texts = laterMessages().scenarios.compared;
  const others = kept.filter(({ id }) => !isKept || id !== atHand.id);
  const hasRows = atHand.traffic.length > 0 || atHand.offers.length > 0;
  const isNamedAlike = others.some(({ name }) => name === atHand.name);
  return [
    ...(hasRows
      ? [{ key: '', label: isNamedAlike ? texts.now(atHand.name) : atHand.name, scenario: atHand }]
      : []),
    ...others.map((scenario) => ({
      key: scenario.id,
      label: scenario.name === atHand.name ? texts.asSaved(scenario.name) : scenario.name,
      scenario,
    })),
  ];
}
