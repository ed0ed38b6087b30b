import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { passedCrossings, type RankingChange } from '../../../core/report/ranking-change.js';
import { differences } from '../../../core/scenario/differences.js';
import type { Scenario } from '../../../core/scenario/scenario.js';
import { useFigures } from '../../app/use-figures.js';
import { DifferenceTable } from '../../parts/DifferenceTable.js';
import { LEVER_WORDS } from './lever-format.js';
import { changeInWords } from './words.js';

/** That the ranking is another than it was, and why. */
export function RankingChanged({
  change,
  before,
  after,
  onNoted,
}: {
  readonly change: RankingChange;
  readonly before: Scenario;
  readonly after: Scenario;
  readonly onNoted: () => void;
}) {
  const [asks, setAsks] = useState(false);
  return (
    <section className="panel changed" aria-label="The ranking changed">
      <p role="status">{changeInWords(change)}</p>
      {asks && <Why {...{ before, after }} />}
      <div className="buttons">
        {!asks && (
          <Button size="small" onClick={() => setAsks(true)}>
            Why?
          </Button>
        )}
        <Button size="small" onClick={onNoted}>
          Noted
        </Button>
      </div>
    </section>
  );
}

function Why({ before, after }: { readonly before: Scenario; readonly after: Scenario }) {
  const figures = useFigures();
  const { inputs } = differences(before, after);
  return (
    <>
      {passedCrossings(before, after).map(({ lever, from, to, crossing }) => {
        const { inText, write } = LEVER_WORDS[lever];
        const [own, other] = crossing.between;
        return (
          <p key={lever}>
            {sentenceStart(inText)} went from {write(from, figures)} to {write(to, figures)}, past{' '}
            <b>{write(crossing.at, figures)}</b>: below that {own} is cheaper, above it {other}. There both
            cost {figures.unitCost(crossing.cost)} a resolution.
          </p>
        );
      })}
      <p>What changed in the inputs:</p>
      <DifferenceTable differences={inputs} headings={['Before', 'Now']} />
    </>
  );
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
