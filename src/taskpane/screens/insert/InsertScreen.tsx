import { Link } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { insertSheets } from '../../store/insert.js';
import { SHARE } from '../../store/share.js';
import { ActionList } from './ActionList.js';
import { OneFormula } from './OneFormula.js';
import { PlanPanel } from './PlanPanel.js';
import { WHAT_TO_INSERT } from './what-to-insert.js';

const SHARE_WORDS: readonly {
  readonly words: string;
  readonly says: string;
  readonly act: (typeof SHARE)[keyof typeof SHARE];
}[] = [
  {
    words: 'Freeze to values',
    says: 'Copies of the sheets, with values and a note of each formula.',
    act: SHARE.freezeToValues,
  },
  {
    words: 'Convert to ordinary formulas',
    says: 'Formulas that need no add-in, each checked against its figure.',
    act: SHARE.convertToNative,
  },
  {
    words: 'Restore live formulas',
    says: 'METER formulas again, where they were converted.',
    act: SHARE.restoreLive,
  },
  {
    words: 'Repair formulas',
    says: 'Enters METER formulas again that are stuck at #NAME?.',
    act: SHARE.repairFormulas,
  },
];

/** What can be written into the workbook: sheets, shown before they are written; one formula; copies to share. */
export function InsertScreen() {
  const pane = usePane();
  const plan = usePaneState((state) => state.plan);
  const name = usePaneState((state) => state.scenario.name);
  const hasOffers = usePaneState((state) => state.scenario.offers.length > 0);
  return (
    <>
      {plan !== undefined && <PlanPanel plan={plan} />}
      <h2>Sheets</h2>
      <p className="soft">
        {hasOffers
          ? `From ${name}. You see what goes where before anything is written.`
          : 'From example figures, as no scenario is open yet. You see what goes where before anything is written.'}
      </p>
      <ActionList
        actions={WHAT_TO_INSERT.map(({ what, words, says }) => ({
          words,
          says,
          act: () => insertSheets(pane, what, 'always'),
        }))}
      />
      <h2>One formula</h2>
      <OneFormula />
      <h2>Share</h2>
      <p className="soft">For people who do not have Meterwise.</p>
      <ActionList actions={SHARE_WORDS.map(({ act, ...own }) => ({ ...own, act: () => act(pane) }))} />
      <p className="soft">
        To export a file, go to{' '}
        <Link as="button" onClick={() => pane.go('scenarios')}>
          Scenarios, Files
        </Link>
        .
      </p>
    </>
  );
}
