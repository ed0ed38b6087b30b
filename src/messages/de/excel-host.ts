import type { host as english } from '../en/excel-host.js';

export const host: typeof english = {
  stopped: 'Angehalten.',
  stoppedBefore: 'Angehalten. Nichts wurde geändert.',
  done: 'Fertig',
  asBefore: 'Die Arbeitsmappe ist wie zuvor.',
  takingBackFailed: (why, remains) => `Auch das Rückgängigmachen ist fehlgeschlagen (${why}): ${remains}`,
  useUndo: 'in Excel „Rückgängig“ verwenden.',
  notLoaded: (why) => `Ein Teil von Meterwise konnte nicht geladen werden: ${why}`,
  wentWrong: (what) => `In Meterwise ist ein Fehler aufgetreten (${what}).`,
  refused: (code) => `Excel hat abgelehnt (${code}).`,
  refusedAt: (code, where) => `Excel hat abgelehnt (${code} bei ${where}).`,
  lacks: (sentence, where) => `${sentence} Es fehlt ${where}.`,
  protectedSheet: (name) =>
    `Das Blatt ${name} ist geschützt. Den Schutz unter „Überprüfen“ aufheben, dann erneut versuchen.`,
  filteredTable: (name) =>
    `Zeilen der Tabelle ${name} sind herausgefiltert. Den Filter löschen, dann erneut versuchen.`,
  codes: {
    InvalidOperationInCellEditMode:
      'Eine Zelle wird bearbeitet. Mit der Eingabetaste abschließen, dann erneut versuchen.',
    AccessDenied:
      'Excel lässt Add-ins hier nichts ändern: Arbeitsmappe oder Blatt ist geschützt oder schreibgeschützt. Den Schutz aufheben oder in einer Kopie arbeiten.',
    Conflict: 'Jemand anderes hat die Arbeitsmappe im selben Moment geändert. Erneut versuchen.',
    ItemAlreadyExists: 'Inzwischen gibt es ein Blatt oder eine Tabelle mit diesem Namen. Erneut versuchen.',
    ItemNotFound: 'Ein Blatt oder eine Tabelle wurde inzwischen gelöscht. Erneut versuchen.',
    FilteredRangeConflict: 'Zeilen der Tabelle sind gefiltert. Den Filter löschen, dann erneut versuchen.',
    InvalidSelection: 'Mehr als ein Zellbereich ist markiert. Einen markieren, dann erneut versuchen.',
    NonBlankCellOffSheet: 'Auf dem Blatt ist kein Platz mehr.',
    ApiNotFound: 'Dieses Excel ist dafür zu alt. Excel aktualisieren oder Excel im Web verwenden.',
    NotImplemented:
      'Dieses Excel unterstützt das nicht. Excel im Web oder die neueste Desktopversion verwenden.',
    UnsupportedFeature:
      'Dieses Excel unterstützt das nicht. Excel im Web oder die neueste Desktopversion verwenden.',
    RequestAborted: 'Excel war ausgelastet und hat abgebrochen. Erneut versuchen.',
    RequestPayloadSizeLimitExceeded:
      'Das ist mehr, als Excel auf einmal annimmt. Mit weniger Zeilen versuchen.',
    ResponsePayloadSizeLimitExceeded:
      'Die Arbeitsmappe ist größer, als Excel auf einmal herausgibt. Mit weniger Zellen versuchen.',
  },
  selection: {
    noSheet: (name) => `Die Arbeitsmappe hat kein Blatt ${name} mehr.`,
    hiddenSheet: (name) => `Das Blatt ${name} ist ausgeblendet. Einblenden, dann erneut versuchen.`,
    noAddress: (address) => `${address} ist keine Zelladresse.`,
  },
};
