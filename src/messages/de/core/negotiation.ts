import type { negotiation as english } from '../../../core/phrase/english/negotiation.js';

export const negotiation: typeof english = {
  noChargeWith: (term) =>
    `keine der Positionen hat genau einen Wert für ${term}; nennen Sie eine andere Angabe`,
  severalChargesWith: (count, term) =>
    `${count} Positionen haben einen Wert für ${term}; gesucht wird einer: price level verändert alle Preise zusammen`,
  seekOverPhases:
    'die Zeilen gelten in verschiedenen Monaten, daher gilt kein Wert in allen; suchen Sie nach einer Zahl eines gleichbleibenden Monats',
  seekJumps: (term, target, metric, low, high, at) =>
    `Kein ${term} führt zu ${metric} ${target}: der Wert springt bei ${at} von ${low} auf ${high}`,
  seekUnreached: (term, target, metric, reach) =>
    `Kein ${term} führt zu ${metric} ${target}: erreichbar ist ${reach}`,
  seekFlat: (term, target, metric) =>
    `${term}: kein Wert ist nötig; ${metric} ist schon ${target} und bleibt es bei jedem Wert`,
  reachFrom: (least) => `${least} und mehr`,
  reachFromTo: (least, most) => (least === most ? least : `${least} bis ${most}`),
  targetNeeded: 'eine Zahl oder der Name eines Angebots, dessen Zahl das Ziel ist',
  figureOfMonths: (figure) => `${figure} gibt es nur für Monate in Folge; nennen Sie auch den Monat`,
  monthBeyondPlan: (month, months) => `ist ${month}; der letzte Monat des Plans ist ${months}`,
};
