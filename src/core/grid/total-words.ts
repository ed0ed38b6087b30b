/** What a name says of its row: `total` is nothing but a word for one, `likely` has such a word in it, `all` may be either. */
export type Called = 'total' | 'likely' | 'all' | 'other';

/** Words for a total, a subtotal or a sum, as Excel's own languages write them in totals rows and pivot tables. */
const TOTALS: readonly string[] = [
  ...['total', 'totals', 'subtotal', 'subtotals', 'grand total', 'total sum', 'sum total', 'sum', 'sums'],
  ...[
    'Summe',
    'Gesamt',
    'Gesamtsumme',
    'Gesamtergebnis',
    'Ergebnis',
    'Teilergebnis',
    'Zwischensumme',
    'Insgesamt',
  ],
  ...['total général', 'sous-total', 'somme', 'totaux', 'ensemble'],
  ...['totale', 'totale complessivo', 'totale generale', 'subtotale', 'totale parziale', 'somma'],
  ...['total general', 'suma', 'suma total', 'total geral', 'soma', 'total global'],
  ...['totaal', 'eindtotaal', 'subtotaal', 'som', 'totaalsom'],
  ...['razem', 'suma końcowa', 'suma częściowa', 'łącznie', 'ogółem'],
  ...[
    'celkem',
    'součet',
    'celkový součet',
    'mezisoučet',
    'spolu',
    'súčet',
    'celkový súčet',
    'medzisúčet',
    'celkom',
  ],
  ...['összesen', 'végösszeg', 'részösszeg', 'összeg', 'mindösszesen'],
  ...['summa', 'totalt', 'totalsumma', 'delsumma', 'totalsum', 'delsum', 'i alt', 'hovedtotal', 'sammenlagt'],
  ...[
    'yhteensä',
    'kaikki yhteensä',
    'loppusumma',
    'välisumma',
    'kokku',
    'kopā',
    'kopsumma',
    'iš viso',
    'bendra suma',
  ],
  ...['toplam', 'genel toplam', 'ara toplam', 'alt toplam'],
  ...['ukupno', 'sveukupno', 'zbroj', 'međuzbroj', 'skupaj', 'vsota', 'skupna vsota'],
  ...[
    'итого',
    'итог',
    'всего',
    'общий итог',
    'сумма',
    'промежуточный итог',
    'общо',
    'общ сбор',
    'междинна сума',
  ],
  ...['разом', 'усього', 'всього', 'підсумок', 'загальний підсумок', 'проміжний підсумок', 'сума', 'укупно'],
  ...['σύνολο', 'γενικό σύνολο', 'γενικό άθροισμα', 'άθροισμα', 'μερικό σύνολο', 'μερικό άθροισμα'],
  ...[
    '合計',
    '総計',
    '小計',
    '集計',
    '計',
    '合计',
    '总计',
    '小计',
    '汇总',
    '總計',
    '總和',
    '总和',
    '共计',
    '共計',
  ],
  ...['합계', '총계', '총합계', '소계', '부분합', '요약'],
  ...['المجموع', 'الإجمالي', 'الإجمالي الكلي', 'المجموع الكلي', 'المجموع الفرعي', 'مجموع', 'إجمالي'],
  ...['סה"כ', 'סך הכל', 'סכום', 'סכום כולל', 'סכום ביניים'],
  ...['ผลรวม', 'รวม', 'รวมทั้งหมด', 'ผลรวมทั้งหมด', 'ผลรวมย่อย'],
  ...['tổng', 'tổng cộng', 'tổng phụ', 'tổng số', 'jumlah', 'total keseluruhan', 'कुल', 'योग', 'कुल योग'],
];

/** Words that are a total as often as they are a channel of their own. */
const ALL: readonly string[] = [
  ...[
    'all',
    'all channels',
    'overall',
    'combined',
    'alle',
    'alle Kanäle',
    'tous',
    'tous les canaux',
    'todos',
  ],
  ...[
    'todos los canales',
    'todas',
    'tutti',
    'tutti i canali',
    'wszystkie',
    'все',
    'все каналы',
    'kaikki',
    '全部',
  ],
];

const TOTAL_KEYS = new Set(TOTALS.map(key));
const ALL_KEYS = new Set(ALL.map(key));

/** What the name of a row says of it. Case, accents, spaces and punctuation do not matter: `Total:` is a total. */
export function calledOf(name: string): Called {
  const own = key(name);
  if (TOTAL_KEYS.has(own)) return 'total';
  if (ALL_KEYS.has(own)) return 'all';
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return words.some((word) => TOTAL_KEYS.has(key(word))) ? 'likely' : 'other';
}

/** Letters and digits alone, without their accents. */
function key(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
