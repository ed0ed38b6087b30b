import { HOUR } from '../../../core/evidence/zone.js';
import { measureMessages } from '../../../messages/measure.js';
import { useFigures } from '../../hooks/use-figures.js';
import type { MeasuredFiles, WarehouseResult } from '../../store/measurement.js';

/** By which windows a warehouse counted, what it left out, and what its counts cannot give. */
export function CountedThere({
  measured: { window, recontact },
  warehouse: { leftOut },
}: {
  readonly measured: MeasuredFiles;
  readonly warehouse: WarehouseResult;
}) {
  const { count } = useFigures();
  const { warehouse: texts, figures } = measureMessages();
  const hours = (own: number) => figures.hours(count(own / HOUR));
  const silence = window.kind === 'silence' ? window.length : 0;
  const lacks = Object.entries(leftOut).filter(([, rows]) => rows > 0);
  return (
    <>
      <p className="soft">{texts.countedBy(hours(silence), hours(recontact))}</p>
      {lacks.length > 0 && (
        <p className="warning">
          {texts.leftOut(lacks.map(([what, rows]) => texts.lacks(what, count(rows))).join(', '))}
        </p>
      )}
      <p className="warning">{texts.withoutLog}</p>
    </>
  );
}
