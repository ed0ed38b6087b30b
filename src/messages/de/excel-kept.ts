import type { kept as english } from '../en/excel-kept.js';

export const kept: typeof english = {
  asBefore: 'Das Gespeicherte ist wie zuvor.',
  loadAgain: 'die Szenarien erneut laden.',
  noScenario: 'Dieses Szenario ist nicht mehr in der Arbeitsmappe.',
  changed: {
    byYou:
      'Die Szenarien dieser Arbeitsmappe wurden in einem anderen Fenster von Ihnen geändert. Nichts wurde überschrieben: erneut laden, dann die Änderung wiederholen.',
    byOthers:
      'Die Szenarien dieser Arbeitsmappe wurden von jemand anderem geändert. Nichts wurde überschrieben: erneut laden, dann die Änderung wiederholen.',
    byYouAt: (day, time) =>
      `Die Szenarien dieser Arbeitsmappe wurden am ${day} um ${time} UTC in einem anderen Fenster von Ihnen geändert. Nichts wurde überschrieben: erneut laden, dann die Änderung wiederholen.`,
    byOthersAt: (day, time) =>
      `Die Szenarien dieser Arbeitsmappe wurden am ${day} um ${time} UTC von jemand anderem geändert. Nichts wurde überschrieben: erneut laden, dann die Änderung wiederholen.`,
  },
  unreadable: (why) =>
    `Die in dieser Arbeitsmappe gespeicherten Szenarien sind nicht lesbar. ${why} Mit der Version von Meterwise öffnen, die sie gespeichert hat, oder alle Daten von Meterwise aus der Arbeitsmappe entfernen.`,
  tooMuch: (why) => `Das ist mehr, als Meterwise in einer Arbeitsmappe speichert. ${why}`,
  noSheetRemoved:
    'Die Struktur dieser Arbeitsmappe ist geschützt, daher kann kein Blatt entfernt werden. Den Schutz unter „Überprüfen“ aufheben.',
  lastSheet: 'Eine Arbeitsmappe braucht ein sichtbares Blatt: zuerst ein eigenes hinzufügen.',
  deletedAlready: (sheets) =>
    `Diese Blätter sind bereits gelöscht: ${sheets}. Alles andere ist wie zuvor und kann erneut entfernt werden.`,
};
