import { piece } from '../../curve/curve.js';
import { ZERO, type Dec } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import type { TariffKind } from './tariff-kind.js';
import { phrase } from '../../phrase/phrase.js';

/** Every billed unit at one rate. Units are taken unrounded. */
export interface PerUnit {
  readonly kind: 'perUnit';
  readonly rate: Dec;
  /** No cell states the rate: a flat row that only carries fees. Left out where one does. */
  readonly isUnstated?: boolean;
}

export const perUnit: TariffKind<PerUnit> = {
  name: phrase('perUnitName'),
  header: 'Rate',
  terms: {},
  read: (_row, rate) => ({ kind: 'perUnit', rate }),
  slices: (billed, { rate }) => [
    { label: phrase('sliceUnits'), quantity: billed, rate, amount: billed.times(rate) },
  ],
  compile: ({ rate }) => ok({ atZero: ZERO, grid: undefined, pieces: [piece(ZERO, undefined, ZERO, rate)] }),
  isFree: ({ rate }) => rate.isZero(),
  headline: ({ rate }) => rate,
  repriced: (own, change) => ({ ...own, rate: change(own.rate) }),
};
