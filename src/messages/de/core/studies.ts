import type { studies as english } from '../../../core/phrase/english/studies.js';

export const studies: typeof english = {
  bentByRate:
    'einige Positionen, Gebühren oder Kontaktkosten betreffen Kanäle, die mehr oder weniger lösen als die übrigen, daher verlaufen die Kosten über die Lösungsquote durchgehend gekrümmt; sehen Sie mit SENSITIVITY nach',
  bentByPause: (lever) =>
    `wird erreicht, wenn ${lever} steigt, und von da an verlaufen die Kosten durchgehend gekrümmt, daher ist kein genauer Break-even bekannt; lassen Sie die Angabe weg oder sehen Sie mit SENSITIVITY nach`,
  bentBySpread:
    'mit ihrer Streuung der Konversationslänge verläuft die Position über die KI-Antworten je Konversation durchgehend gekrümmt, daher ist kein genauer Break-even bekannt; setzen Sie Turns auf mean oder sehen Sie mit SENSITIVITY nach',
  packageStepsInRange: (size, units) =>
    `Pakete zu ${size} ergeben bis zu den ${units} Einheiten des Bereichs mehr als 10.000 Stufen`,
  paysNowhere: (most) =>
    `Es rechnet sich bei keinem Volumen bis ${most} Konversationen im Monat, dem Zehnfachen von heute`,
  paysBelow: (volumes, most) =>
    `Es rechnet sich ${volumes} Konversationen im Monat, aber ab keinem Volumen dauerhaft bis ${most} Konversationen im Monat, dem Zehnfachen von heute`,
  volumesFromTo: (from, to) => `von ${from} bis ${to}`,
  volumes: (stretches) => stretches.join(' und '),
  paysLowerToo: (volumes) => `; es rechnet sich auch ${volumes}`,
  endsCrossed: (low, high) => `das untere Ende ist ${low} und das obere ${high}`,
  tooManyCells: (size) =>
    `das ergibt ${size} Zellen, jede eine ganze Rechnung; eine Tabelle hat höchstens 2.500`,
  noAssumption: (nearest) => `keine Annahme heißt so${nearest}`,
  spikeFactor: 'ein Faktor ab 0',
  unknownInTraffic: 'im Volumen nicht bekannt, also gibt es nichts zu ändern',
  zeroInTraffic: 'im Volumen 0, also gibt es nichts zu ändern',
  twoSpreads: 'zwei Spannen sind angegeben',
  endsInside: 'beide Enden einer Spanne müssen über 0 und unter 1 liegen',
  endsAboveZero: 'beide Enden einer Spanne müssen über 0 liegen',
  unpricedTrials: (unpriced, trials) =>
    `in ${unpriced} von ${trials} Durchläufen gibt es keinen Preis, weil die letzte Staffel zu Ende ist`,
  threeColumnsOfSpread: 'nötig sind drei Spalten, die Größe, unten und oben',
  volumesNeeded: 'mindestens eine Zahl von Konversationen im Monat',
  tooManyVolumes: (count, most) => `es sind ${count}; untersucht werden höchstens ${most}`,
  commitmentNeeded: 'eine Zahl von Einheiten, damit sich eine andere untersuchen lässt',
  twoCommitments: 'zwei Positionen haben sie; untersucht wird eine',
  freeOverage: 'Einheiten darüber kosten nichts, also lohnt sich keine Mindestabnahme',
  pausesAtAmount:
    'ein Angebot, das bei einem Betrag pausiert, hat keine Kurve über Mengen oder Zufall; lassen Sie die Angabe weg oder sehen Sie mit SENSITIVITY nach',
  ratchetInStudy:
    'Pakete, die einmal gekauft bleiben, machen einen Monat von den vorigen abhängig, und dem folgt diese Betrachtung eines Monats nicht; nutzen Sie COST_FORECAST',
  bentByPool:
    'eine Position ihres Pools ändert sich mit den KI-Antworten je Konversation nicht gleichmäßig, daher ist keine genaue Gewinnschwelle bekannt; nutzen Sie SENSITIVITY',
};
