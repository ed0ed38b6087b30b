import type { vendors as english } from '../../../core/phrase/english/vendors.js';

export const vendors: typeof english = {
  noVendor: (name, nearest) => `Der Katalog hat keinen Anbieter ${name}${nearest}`,
  severalVendors: (name, vendors) =>
    `${name} kann ${vendors.join(', ')} sein; schreiben Sie einen davon ganz aus`,
  noPlan: (vendor, plan, nearest, plans) =>
    `${vendor} hat keinen Plan ${plan}${nearest}; es gibt ${plans.join(', ')}`,
  vendorNeeded: 'der Name eines Anbieters, wie METER.VENDORS() sie auflistet',
  noCatalogue:
    'die Funktionen laufen hier ohne den Katalog der Anbieter; geben Sie die Bedingungen des Anbieters stattdessen in eine Tabelle von Angeboten ein',
  addressTaken: 'die Adresse einer Seite (https://…/…), bei Bedarf mit Worten danach',
  dateTaken: 'ein Datum wie 2026-05-14, 2026-05 oder 2026',
  dayTaken: 'ein Tag wie 2026-05-14',
  currencyTaken: 'eine Währung aus drei Buchstaben',
  saidTaken: 'ein Text, der etwas sagt',
  trueOrNothing: 'true, oder weglassen',
  listOfColumns: 'ein Objekt mit einer Liste je Spalte',
  planTwice: (plan) => `der Plan „${plan}“ kommt zweimal vor`,
  uncited: 'keine Zahl und kein Text beruft sich darauf',
  noSuchFigure: 'die Zeile hat keine solche Zahl',
  meterOrAsked: 'eine Abrechnungseinheit, oder die Frage danach',
  askedAndGiven: 'wird erfragt und ist doch angegeben',
  rateOld: (asOf, days) => `der Preis ist von ${asOf}, mindestens ${days} Tage alt`,
  rateLow: 'nur eine unsichere Quelle',
  rateSuperseded: (plan) => `ersetzt durch ${plan}`,
  rateDisputed: (what) => `die Quellen widersprechen sich: ${what.join('; ')}`,
};
