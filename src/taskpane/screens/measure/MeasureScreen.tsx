import { measure } from '../../../core/evidence/measure.js';
import { measureMessages } from '../../../messages/measure.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { ChosenFiles } from './ChosenFiles.js';
import { CountedThere } from './CountedThere.js';
import { FillActuals } from './FillActuals.js';
import { FromWarehouse } from './FromWarehouse.js';
import { IntoWorkbook } from './IntoWorkbook.js';
import { MeasuredFigures } from './MeasuredFigures.js';
import { OffersOnMeasured } from './OffersOnMeasured.js';
import { ReadPanel } from './ReadPanel.js';
import { ReadReport } from './ReadReport.js';
import { WindowFields } from './WindowFields.js';

/** μ and ρ from the buyer's own export, and every offer on them. */
export function MeasureScreen() {
  const { measured } = usePaneState((state) => state.measurement);
  const { intro, report } = measureMessages();
  const chosen = measured?.counts.at(-1);
  const hasSessions = chosen !== undefined && measure(chosen).sessions > 0;
  return (
    <div className="measure">
      <p>{intro}</p>
      <ChosenFiles />
      <ReadPanel />
      <FromWarehouse />
      {measured !== undefined && <ReadReport measured={measured} />}
      {measured?.warehouse !== undefined && (
        <CountedThere measured={measured} warehouse={measured.warehouse} />
      )}
      {measured !== undefined && !hasSessions && <p role="alert">{report.nothing}</p>}
      {measured !== undefined && measured.warehouse === undefined && <WindowFields measured={measured} />}
      {measured !== undefined && hasSessions && (
        <>
          <MeasuredFigures measured={measured} />
          <OffersOnMeasured measured={measured} />
          <FillActuals measured={measured} />
          <IntoWorkbook measured={measured} />
        </>
      )}
    </div>
  );
}
