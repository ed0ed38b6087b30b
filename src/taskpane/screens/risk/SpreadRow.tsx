import { said } from '../../../messages/core-words.js';
import { Select } from '@fluentui/react-components';
import { DRAWN_LEVERS, LEVERS, type DrawnLever } from '../../../core/scenario/levers/levers.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { leverStands } from '../../../core/study/simulation/lever-stands.js';
import { laterMessages } from '../../../messages/later.js';
import { useCurrency, useFigures } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import type { FigureFormat } from '../../format/figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { IconButton } from '../../parts/IconButton.js';
import { typedFault } from '../../format/fault-text.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { leverValue } from '../../format/lever-value.js';

/** One lever that is uncertain: where it stands today, and its two values. */
export function SpreadRow({
  row,
  at,
  lever,
  taken,
  onRemove,
}: {
  readonly row: ScenarioRow;
  readonly at: number;
  /** Undefined where the row names none that is known. */
  readonly lever: DrawnLever | undefined;
  /** Those of all rows. */
  readonly taken: readonly (DrawnLever | undefined)[];
  readonly onRemove: () => void;
}) {
  const { setCell, faultsOfCell } = useAssumptions();
  const { uncertain: texts } = laterMessages().risk;
  const name = lever === undefined ? String(row['Variable'] ?? '') : said(LEVERS[lever].label);
  const currency = useCurrency();
  const writes = lever === undefined ? 'count' : LEVERS[lever].writes;
  const kind = writes === 'share' || writes === 'money' ? writes : 'number';
  const faultOf = (header: string) => typedFault(faultsOfCell('spread', at, header));
  const end = (header: 'Low' | 'High', says: string) => (
    <EntryField
      label={header === 'Low' ? texts.low : texts.high}
      says={says}
      value={row[header]}
      kind={kind}
      currency={currency}
      fault={faultOf(header)}
      onEdit={(value) => setCell('spread', at, header, value)}
    />
  );
  return (
    <fieldset className="spread" data-spread>
      <legend className="hidden">{name}</legend>
      <div className="line">
        <LeverChoice {...{ at, lever, taken, name }} />
        <IconButton icon="remove" says={texts.remove(name)} onClick={onRemove} />
      </div>
      {lever !== undefined && <Today lever={lever} />}
      <div className="pair">
        {end('Low', texts.lowHint)}
        {end('High', texts.highHint)}
      </div>
      <Faults faults={faultsOfCell('spread', at)} />
    </fieldset>
  );
}

/** Which lever it is: one that no other row has. */
function LeverChoice({
  at,
  lever,
  taken,
  name,
}: {
  readonly at: number;
  readonly lever: DrawnLever | undefined;
  readonly taken: readonly (DrawnLever | undefined)[];
  readonly name: string;
}) {
  const { setCell } = useAssumptions();
  return (
    <Select
      size="small"
      aria-label={laterMessages().risk.uncertain.inputOf(at + 1)}
      value={lever ?? ''}
      onChange={(_, { value }) => setCell('spread', at, 'Variable', value)}
    >
      {lever === undefined && (
        <option value="" disabled>
          {name}
        </option>
      )}
      {DRAWN_LEVERS.filter((other) => other === lever || !taken.includes(other)).map((other) => (
        <option key={other} value={other}>
          {said(LEVERS[other].label)}
        </option>
      ))}
    </Select>
  );
}

function Today({ lever }: { readonly lever: DrawnLever }) {
  const figures = useFigures();
  const { traffic, offers } = usePriced();
  const stands = traffic.ok ? leverStands(lever, traffic.value, offers) : undefined;
  return <p className="soft">{today(lever, stands, figures)}</p>;
}

/** One value, or from the least to the most of the offers. */
function today(lever: DrawnLever, stands: ReturnType<typeof leverStands>, figures: FigureFormat): string {
  const { today: one, todayByOffer, todayNone } = laterMessages().risk.uncertain;
  if (stands === undefined) return todayNone;
  const unit = said(LEVERS[lever].unit);
  const least = leverValue(lever, stands.least, figures);
  if (stands.least.eq(stands.most)) return one(least, unit);
  return todayByOffer(least, leverValue(lever, stands.most, figures), unit);
}
