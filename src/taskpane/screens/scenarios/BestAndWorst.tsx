import { Button } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import type { Fault } from '../../../core/fault/fault.js';
import { said, faultSentence } from '../../../messages/core-words.js';
import { LEVERS } from '../../../core/scenario/levers/levers.js';
import { readTurn } from '../../../core/scenario/what-if/read-turn.js';
import { turnedValues, turnTables } from '../../../core/scenario/what-if/turn-tables.js';
import { leverValues } from '../../../core/scenario/what-if/what-if.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { keepMore } from '../../store/kept-scenarios.js';

const BEST = { 'resolution rate': 0.1, 'interactions per session': -0.1, sessions: 0 };
type Turned = keyof typeof BEST;
type Typed = Readonly<Record<Turned, CellValue>>;
const WORST: Typed = { 'resolution rate': -0.1, 'interactions per session': 0.1, sessions: 0 };
const TURNED = Object.keys(BEST) as Turned[];

/** A best and a worst of the scenario at hand, by percent of where it stands, kept in one step. */
export function BestAndWorst({
  attempt,
}: {
  readonly attempt: (work: Promise<boolean>) => Promise<boolean>;
}) {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const { bestAndWorst: texts, keep } = laterMessages().scenarios;
  const [best, setBest] = useState<Typed>(BEST);
  const [worst, setWorst] = useState(WORST);
  const [isTried, setTried] = useState(false);
  if (scenario.offers.length === 0 || scenario.traffic.length === 0) return null;
  const sides = [
    { name: keep.quickNames.best, typed: best, set: setBest },
    { name: keep.quickNames.worst, typed: worst, set: setWorst },
  ].map((side) => ({ ...side, made: made(scenario, side.typed) }));
  const faults = sides.flatMap(({ made: own }) => (own.ok ? [] : own.faults));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const more = sides.flatMap(({ name, made: own }) =>
      own.ok ? [{ name, note: texts.note(scenario.name), ...own.value }] : [],
    );
    if (more.length === sides.length) void attempt(keepMore(pane, more));
  };
  return (
    <details className="turns">
      <summary>{texts.title(scenario.name)}</summary>
      <form onSubmit={submit}>
        <p className="soft">{texts.explained(scenario.name)}</p>
        {sides.map((side) => (
          <fieldset key={side.name}>
            <legend>{side.name}</legend>
            <TurnFields typed={side.typed} faults={side.made.ok ? [] : side.made.faults} set={side.set} />
          </fieldset>
        ))}
        {isTried && <Faults faults={faults} />}
        <div className="buttons">
          <Button type="submit" size="small">
            {texts.saveBoth}
          </Button>
        </div>
      </form>
    </details>
  );
}

function TurnFields({
  typed,
  faults,
  set,
}: {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly set: (typed: Typed) => void;
}) {
  const figures = useFigures();
  const scenario = usePaneState((state) => state.scenario);
  const now = leverValues(scenario);
  const turn = readTurn(typed);
  const then = turn.ok ? turnedValues(scenario, turn.value) : {};
  return (
    <div className="fields">
      {TURNED.filter((lever) => now[lever] !== undefined).map((lever) => {
        const shown = (value: number | undefined) =>
          lever === 'resolution rate' ? figures.share(value) : figures.count(value);
        const fault = faults.find(({ where }) => typeof where !== 'string' && where.lever === lever);
        return (
          <EntryField
            key={lever}
            label={said(LEVERS[lever].label)}
            kind="share"
            value={typed[lever]}
            says={`${shown(now[lever])} → ${shown(then[lever] ?? now[lever])}`}
            fault={fault && faultSentence(fault)}
            onEdit={(value) => set({ ...typed, [lever]: value })}
          />
        );
      })}
    </div>
  );
}

function made(scenario: Parameters<typeof turnTables>[0], typed: Typed) {
  const turn = readTurn(typed);
  return turn.ok ? turnTables(scenario, turn.value) : turn;
}
