import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { passedCrossings, type RankingChange } from '../../../core/report/ranking-change.js';
import { differences } from '../../../core/scenario/differences/differences.js';
import { dec } from '../../../core/exact/decimal.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { useFigures } from '../../hooks/use-figures.js';
import { basisFigure } from '../../format/basis.js';
import { DifferenceTable } from '../../parts/DifferenceTable.js';
import { Sentence } from '../../parts/Sentence.js';
import { LEVERS } from '../../../core/scenario/levers/levers.js';
import { messages } from '../../../messages/messages.js';
import { triedValue } from '../../format/lever-value.js';
import { changeInWords } from './words.js';
import { said } from '../../../messages/core-words.js';

/** That the ranking is another than it was, and why. */
export function RankingChanged({
  change,
  before,
  after,
  basis = 'cost per resolution',
  onNoted,
}: {
  readonly change: RankingChange;
  readonly before: Scenario;
  readonly after: Scenario;
  readonly basis: RankBasis | undefined;
  readonly onNoted: () => void;
}) {
  const [asks, setAsks] = useState(false);
  const { changed } = messages().compare;
  return (
    <section className="panel changed" aria-label={changed.title}>
      <p role="status">{changeInWords(change)}</p>
      {asks && <Why {...{ before, after, basis }} />}
      <div className="buttons">
        {!asks && (
          <Button size="small" onClick={() => setAsks(true)}>
            {changed.why}
          </Button>
        )}
        <Button size="small" onClick={onNoted}>
          {changed.dismiss}
        </Button>
      </div>
    </section>
  );
}

function Why({
  before,
  after,
  basis,
}: {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly basis: RankBasis;
}) {
  const figures = useFigures();
  const { inputs } = differences(before, after);
  const { bases, compare } = messages();
  const { changed } = compare;
  return (
    <>
      {passedCrossings(before, after, basis).map(({ lever, from, to, crossing }) => {
        const write = (value: number) => triedValue(lever, value, figures);
        const [own, other] = crossing.between;
        return (
          <p key={lever}>
            <Sentence
              of={changed.passed<ReactNode>(<b>{write(crossing.at)}</b>, {
                lever: sentenceStart(said(LEVERS[lever].slider?.inText ?? lever)),
                from: write(from),
                to: write(to),
                below: own,
                above: other,
                cost: basisFigure(dec(crossing.cost), basis, figures),
                of: basis === 'cost per resolution' ? changed.aResolution : bases[basis].of,
              })}
            />
          </p>
        );
      })}
      <p>{changed.inputs}</p>
      <DifferenceTable differences={inputs} headings={[changed.before, changed.now]} />
    </>
  );
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
