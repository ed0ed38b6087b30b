import { Button } from '@fluentui/react-components';
import { evenSeason } from '../../../core/scenario/edit/assumptions.js';
import { faultText } from '../../format/fault-text.js';
import { laterMessages } from '../../../messages/later.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import type { Months } from './words.js';

/** Twelve factors on the sessions, of the months of the year or in turn from month 1; folded away, as most plans have none. */
export function SeasonEditor({ months }: { readonly months: Months }) {
  const { own, setRows, setCell, faultsOfCell } = useAssumptions();
  const { season } = own;
  const { season: texts } = laterMessages().forecast;
  const faultOf = (at: number) => faultText(faultsOfCell('season', at, 'Factor'));
  return (
    <details>
      <summary>{season.length === 0 ? texts.none : texts.set}</summary>
      {season.length === 0 ? (
        <>
          <p className="soft">{texts.help}</p>
          <div className="buttons">
            <Button size="small" onClick={() => setRows('season', evenSeason())}>
              {texts.add}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">{months.calendar === undefined ? texts.starts : texts.named}</p>
          <div className="months">
            {season.map((row, at) => (
              <EntryField
                key={at}
                label={months.ofSeason(at + 1)}
                value={row['Factor']}
                kind="number"
                fault={faultOf(at)}
                onEdit={(value) => setCell('season', at, 'Factor', value)}
              />
            ))}
          </div>
          <Faults faults={faultsOfCell('season', undefined, 'Factor')} />
          <div className="buttons">
            <Button size="small" onClick={() => setRows('season', [])}>
              {texts.remove}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
