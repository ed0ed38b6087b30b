import type { OfferTerm } from '../offer-term.js';
import { commitment } from './commitment.js';
import { packages } from './package.js';
import { perUnit } from './per-unit.js';
import type { TariffKind } from './tariff-kind.js';
import { tiers } from './tiers.js';

/** Every way in which billed units become money. A row that says several has the first of them, after the one rate. */
export const TARIFFS = { perUnit, tiers, package: packages, commitment };

/** The columns that belong to one of them. */
export const TARIFF_TERMS: Readonly<Record<string, OfferTerm>> = Object.fromEntries(
  Object.values<Pick<TariffKind<never>, 'terms'>>(TARIFFS).flatMap(({ terms }) => Object.entries(terms)),
);
