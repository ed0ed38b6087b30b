import type { claims as english } from '../en/claims.js';

export const claims: typeof english = {
  empty:
    'Stimmt, was ein Anbieter sagt? Geben Sie Volumen und zwei Angebote ein, und sehen Sie, wo es zutrifft.',
  insert: 'Blatt Behauptungen einfügen',
  own: {
    title: 'Die Behauptung eines Anbieters',
    help: 'Geben Sie ein, was der Anbieter über zwei Angebote sagt, und sehen Sie, für welche Lösungsquoten, Antworten und Mengen es bei Ihren Zahlen zutrifft.',
    offer: 'Dieses Angebot',
    reading: 'soll',
    readings: { cheaper: 'günstiger sein um', dearer: 'weniger kosten: das andere ist teurer um' },
    least: 'mindestens',
    most: 'höchstens',
    against: 'gegenüber',
    must: 'Geben Sie eine Spanne ab 0 % ein, den höheren Anteil als zweiten; nichts ist um mehr als 100 % günstiger.',
  },
  today: {
    cheaper: (offer, share, against) => `Bei Ihrem Volumen ist ${offer} um ${share} günstiger als ${against}`,
    dearer: (offer, share, against) => `Bei Ihrem Volumen ist ${against} um ${share} teurer als ${offer}`,
    costsMore: (offer, against) => `Bei Ihrem Volumen ist ${offer} teurer als ${against}`,
    none: 'Bei Ihrem Volumen hat eines der beiden keine Kosten je Lösung.',
    verdicts: {
      holds: ': Die Behauptung trifft zu.',
      more: ': mehr als behauptet.',
      less: ': weniger als behauptet.',
      dearer: ': Die Behauptung trifft nicht zu.',
    },
  },
  where: {
    caption: 'Wo die Behauptung zutrifft',
    headings: ['Über', 'Die Behauptung trifft zu'],
    everywhere: 'überall',
    nowhere: 'nirgends',
    from: (from, to) => `${from} bis ${to}`,
    and: '; ',
    help: 'Jedes wird für sich verändert, alles andere bleibt; genau, nicht stichprobenweise.',
  },
  chart: {
    title: 'Der Anteil, über',
    label: (lever) => `Der behauptete Anteil über ${lever}`,
    share: 'Anteil',
    least: 'mindestens',
    most: 'höchstens',
  },
  drift: {
    title: 'Wie sich Preise bewegt haben',
    help: 'Was eine echte Lösung bei Ihrem Volumen mit jedem Tarif eines Anbieters kostet, auch mit früheren, nach dem Stand seines Preises.',
    vendor: 'Anbieter',
    caption: (vendor) => `Tarife von ${vendor} nach dem Stand ihrer Preise`,
    headings: ['Stand', 'Tarif', 'Kosten je Lösung', 'Verlässlichkeit', 'Abgelöst durch'],
    yours: 'braucht Ihre Angaben',
    chart: (vendor) => `Der günstigste Tarif von ${vendor} nach dem Stand seines Preises`,
    line: 'günstigster Tarif',
    missing: 'Der Katalog der Anbieter ist nicht geladen.',
  },
};
