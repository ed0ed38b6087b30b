import type { tables as english } from '../en/excel-tables.js';
import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('de');
const plural = pluralIn('de');

export const tables: typeof english = {
  gone: 'Die Tabellen mit Volumen und Angeboten sind nicht mehr in der Arbeitsmappe. Ihr Löschen rückgängig machen oder das Modell neu einfügen.',
  holdsFormula: (cell, formula) => `${cell} enthält die Formel ${formula}; dort ändern.`,
  holdFormulas: (cells, more) => {
    const named = cells.map(({ cell, formula }) => `${cell} enthält die Formel ${formula}`);
    const others = plural(more, {
      one: '1 weitere Zelle enthält eine Formel',
      other: `${more} weitere Zellen enthalten Formeln`,
    });
    return `${[...named, ...(more === 0 ? [] : [others])].join(', ')}; dort ändern.`;
  },
  inTheWay: (cells, more, needs) => {
    const others = plural(more, { one: '1 weitere Zelle', other: `${more} weitere Zellen` });
    return `${cells.join(', ')}${more === 0 ? '' : ` und ${others}`}: Hier steht etwas von Ihnen, wo ${needs} Platz braucht. Verschieben, dann erneut versuchen.`;
  },
  needs: {
    offers: 'die Angebotsliste',
    traffic: 'das Volumen',
    table: (name) => `die Tabelle ${name}`,
  },
  remains: (sheets) => `${list(sheets)} ansehen und in Excel „Rückgängig“ verwenden.`,
  thisWorkbook: 'Diese Arbeitsmappe',
};
