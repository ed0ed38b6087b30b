import type { tiers as english } from '../../../core/phrase/english/tiers.js';

export const tiers: typeof english = {
  tierColumns: (width) =>
    `der Bereich hat ${width === 1 ? '1 Spalte' : `${width} Spalten`}; nötig sind „bis“, Preis und gegebenenfalls Pauschale`,
  tierForm: 'eine Staffel ist ein Preis, etwa 0.70, mit „to 5000“ und „+ 50“, wo sie gelten',
  tierNeeded: 'mindestens eine Staffel, etwa 0.99 to 5000; 0.85',
  openTier: 'ohne oberes Ende; nur die letzte Staffel darf offen sein',
  tiersRise: (end, before) => `endet bei ${end}; Staffeln müssen steigen, und die vorige endet bei ${before}`,
  firstTierBegins: (from) => `beginnt bei ${from}; die erste Staffel beginnt bei 0 oder bei Einheit 1`,
  tierBegins: (from, before, meant) =>
    `beginnt bei ${from}; die vorige endet bei ${before}, also beginnt diese bei ${meant}`,
  beyondTiers: (end, units) =>
    `die letzte Staffel endet bei ${end}, und ${units} Einheiten werden abgerechnet; lassen Sie ihr „to“ weg, damit sie offen ist`,
  atMostTiers: (end) =>
    `höchstens ${end}, wo die letzte Staffel endet (lassen Sie ihr „bis“ leer, damit sie offen bleibt)`,
  ladderFalls: (price, before) =>
    `kostet ${price}; unter Tier mode ladder kostet ein größeres Kontingent nicht weniger als das davor mit ${before}`,
};
