import { ASSUMED, type Assumed, type AssumedId } from '../../core/scenario/assumptions/assumed.js';

/** The limits between which a figure may be typed. */
interface FigureLimits {
  readonly from: number;
  readonly to: number | undefined;
}

/** What stands beside each figure of Assumptions. */
export const figures = {
  unitOf: (id: AssumedId): string => ASSUMED[id].unit,
  says: (id: AssumedId): string => ASSUMED[id].says,
  sourceOf: (id: AssumedId): string => {
    const { source }: Assumed = ASSUMED[id];
    return source ?? '';
  },
  setInThePane: (says: string) => `${says}; set it in the pane, then update the sheets`,
  mustBe: (id: AssumedId, _limits: FigureLimits) => `${id} must be ${ASSUMED[id].range.takes}.`,
};
