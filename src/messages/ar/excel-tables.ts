import type { tables as english } from '../en/excel-tables.js';
import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('ar');
const plural = pluralIn('ar');

export const tables: typeof english = {
  gone: 'لم يعد جدولا حجم المحادثات والعروض في المصنف. تراجع عن حذفهما، أو أدرج النموذج من جديد.',
  holdsFormula: (cell, formula) => `تحتوي ${cell} على الصيغة ${formula}؛ غيّرها هناك.`,
  holdFormulas: (cells, more) => {
    const named = cells.map(({ cell, formula }) => `تحتوي ${cell} على الصيغة ${formula}`);
    const others = plural(more, {
      one: 'وخلية أخرى على صيغة',
      two: 'وخليتان أخريان على صيغ',
      few: `و${more} خلايا أخرى على صيغ`,
      other: `و${more} خلية أخرى على صيغ`,
    });
    return `${[...named, ...(more === 0 ? [] : [others])].join('، ')}؛ غيّر ذلك هناك.`;
  },
  inTheWay: (cells, more, needs) => {
    const others = plural(more, {
      one: 'خلية أخرى',
      two: 'خليتان أخريان',
      few: `${more} خلايا أخرى`,
      other: `${more} خلية أخرى`,
    });
    return `${cells.join('، ')}${more === 0 ? '' : ` و${others}`}: فيها شيء لك حيث يحتاج ${needs} إلى مكان. انقله ثم حاول مجددًا.`;
  },
  needs: {
    offers: 'جدول العروض',
    traffic: 'حجم المحادثات',
    table: (name) => `الجدول ${name}`,
  },
  remains: (sheets) => `انظر ${list(sheets)} واستخدم «تراجع» في Excel.`,
  thisWorkbook: 'هذا المصنف',
};
