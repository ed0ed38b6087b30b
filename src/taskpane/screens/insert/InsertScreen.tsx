import { Link } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { insertSheets } from '../../store/insert.js';
import { SHARE } from '../../store/share.js';
import { Cards } from '../../parts/Cards.js';
import { OneFormula } from './OneFormula.js';
import { PlanPanel } from './PlanPanel.js';
import { WHAT_TO_INSERT } from './what-to-insert.js';

/** In the order in which they are shown. */
const SHARES = [
  ['freezeToValues', 'freeze'],
  ['convertToNative', 'sum'],
  ['restoreLive', 'undo'],
  ['repairFormulas', 'repair'],
] as const;

/** What can be written into the workbook: sheets, shown before they are written; one formula; copies to share. */
export function InsertScreen() {
  const pane = usePane();
  const texts = laterMessages().insert;
  const plan = usePaneState((state) => state.plan);
  const name = usePaneState((state) => state.scenario.name);
  const isBusy = usePaneState((state) => state.job !== undefined);
  const hasOffers = usePaneState((state) => state.scenario.offers.length > 0);
  const hasCases = usePaneState(({ scenario: { cases } }) => cases !== undefined && cases.names.length > 0);
  return (
    <>
      {plan !== undefined && <PlanPanel plan={plan} />}
      <h2>{texts.sheets}</h2>
      <p className="soft">{hasOffers ? texts.shownFirst(name) : texts.shownFirstOfExample}</p>
      <Cards
        label={texts.sheets}
        isFirstPrimary
        isBusy={isBusy}
        offers={WHAT_TO_INSERT.map(([what, icon]) => ({
          id: what,
          icon,
          title: texts.pieces[what].words,
          says: texts.pieces[what].says,
          brings: texts.sheetCount(pane.workbook.sheetsOf(what, hasCases ? ['cases'] : []).length),
          act: () => void insertSheets(pane, what, 'always'),
        }))}
      />
      <h2>{texts.oneFormula}</h2>
      <OneFormula />
      <h2>{texts.share}</h2>
      <p className="soft">{texts.shareWith}</p>
      <Cards
        label={texts.share}
        isBusy={isBusy}
        offers={SHARES.map(([share, icon]) => ({
          id: share,
          icon,
          title: texts.shares[share].words,
          says: texts.shares[share].says,
          act: () => void SHARE[share](pane),
        }))}
      />
      <p className="soft">
        {texts.toExport}{' '}
        <Link as="button" onClick={() => pane.go('scenarios')}>
          {texts.goToFiles}
        </Link>
      </p>
    </>
  );
}
