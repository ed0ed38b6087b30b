import type { settings as english } from '../en/settings.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const settings: typeof english = {
  figures: 'Darstellung der Werte',
  currency: 'Währung',
  currencyHint: 'Drei Buchstaben, etwa EUR: für Angebote ohne Angabe. Leer: Beträge ohne Zeichen.',
  noCurrency: 'keine',
  decimals: 'Nachkommastellen der Stückkosten',
  decimalsAsIn: (decimals, sample) => `${decimals}, wie in ${sample}`,
  displayOnly: 'Nur Darstellung: Berechnungen werden nie gerundet.',
  theme: 'Design',
  themeFollows:
    'Der Bereich folgt Office: hell, dunkel oder hoher Kontrast, wie unter „Datei“, „Konto“ eingestellt.',
  stored: {
    title: 'Gespeicherte Daten',
    where:
      'Auf diesem Computer: Währung und Nachkommastellen von oben sowie Eingaben, die noch nicht gespeichert sind. In dieser Arbeitsmappe: Ihre Szenarien und dieser Entwurf.',
    remove: 'Gespeicherte Szenarien aus dieser Arbeitsmappe löschen…',
    forget: 'Daten auf diesem Computer löschen',
    forgotten: 'Auf diesem Computer ist nichts mehr von Meterwise gespeichert.',
    removing: 'Gespeicherte Daten von Meterwise werden entfernt',
    removed: (scenarios, sheets) => {
      const removed = plural(scenarios, { one: '1 Szenario', other: `${scenarios} Szenarien` });
      return `${removed}${sheets.length === 0 ? '' : ` und die Blätter ${sheets.join(', ')}`} aus dieser Arbeitsmappe entfernt.`;
    },
    cannotBeUndone: 'Dies kann nicht rückgängig gemacht werden',
    goes: 'Aus dieser Arbeitsmappe entfernt werden:',
    noScenarios: 'gespeicherte Szenarien (es gibt keine)',
    scenarios: (names) => `die Szenarien ${names}`,
    notes:
      'die Vermerke, welche Blätter von uns stammen und welche METER-Formeln umgewandelt wurden; „Lebende Formeln wiederherstellen“ findet danach keine mehr',
    alsoSheets: 'Auch die von Meterwise geschriebenen Blätter mit Ihren Änderungen darauf',
    theseSheets: (names) => `Das sind: ${names}.`,
    noSheets: 'Es gibt keine.',
    stays: 'Ihre eigenen Blätter und das hier gezeigte Szenario bleiben.',
    removeForGood: 'Endgültig entfernen',
    keepEverything: 'Alles behalten',
  },
};
