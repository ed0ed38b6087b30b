import { Button } from '@fluentui/react-components';
import { told } from '../../../messages/core-words.js';
import { evenSeason } from '../../../core/scenario/edit/assumptions.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

/** Twelve factors on the sessions, in turn from month 1; folded away, as most plans have none. */
export function SeasonEditor() {
  const { own, setRows, setCell, faultsOfCell } = useAssumptions();
  const { season } = own;
  const faultOf = (at: number) => {
    const faults = faultsOfCell('season', at, 'Factor');
    return faults.length === 0 ? undefined : faults.map(told).join(' ');
  };
  return (
    <details>
      <summary>Seasonality: {season.length === 0 ? 'every month alike' : 'monthly factors set'}</summary>
      {season.length === 0 ? (
        <>
          <p className="soft">
            Factors on the sessions of twelve months: 1 is a usual month, 1.3 has 30% more.
          </p>
          <div className="buttons">
            <Button size="small" onClick={() => setRows('season', evenSeason())}>
              Add a season
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">Month 1 is the first month of the forecast; after month 12 they begin again.</p>
          <div className="months">
            {season.map((row, at) => (
              <EntryField
                key={at}
                label={`Month ${at + 1}`}
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
              Remove the season
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
