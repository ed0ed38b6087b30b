import type { tables as english } from '../../../core/phrase/english/tables.js';
import { pluralIn } from '../../plural.js';

const plural = pluralIn('ar');

export const tables: typeof english = {
  cells: (rows, columns) => `${rows} × ${columns} خلية`,
  wrongSize: (size, rule) => `الحجم ${size}؛ ${rule}`,
  blankHeader: 'فارغ، لكن تحته قيم',
  twoColumns: (header) => `يوجد عمودان باسم ${header}`,
  noColumn: (nearest) => `لا يوجد عمود بهذا الاسم${nearest} (أو ابدأ العنوان بالعلامة # ليُتجاهل)`,
  noColumnTakes: (nearest, list) => `لا يوجد عمود بهذا الاسم${nearest}؛ القيم الممكنة: ${list}`,
  startLower: (row) => `العناوين في الصف ${row} من النطاق؛ ابدأ النطاق بها`,
  noHeaders: (headers, all) =>
    `لا يوجد صف عناوين فيه ${headers}؛ اسم الجدول وحده لا يشمل عناوينه، فاكتب ${all}`,
  noRows: 'فيه عناوين دون صفوف تحتها',
  wrongTotal: (header, figure, sum) =>
    `اسمه اسم إجمالي، لكن ${header} فيه ${figure} ومجموع الصفوف الأخرى ${sum}؛ صحّحه أو احذفه أو أعط الصف اسمًا خاصًا به`,
  rowsOf: (count) =>
    plural(count, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${count} صفوف`,
      many: `${count} صفًا`,
      other: `${count} صف`,
    }),
  claimAgainst: (against) => `ادعاء مقابل ${against}`,
  claimedCheaper: (least, most) => `أرخص بنسبة ${least} إلى ${most}`,
  claimedDearer: (least, most) => `الآخر أغلى بنسبة ${least} إلى ${most}`,
  columnInRow: (column, row) => `${column}، الصف ${row}`,
  noNumber: 'ليس رقمًا',
  leftOutTotal: (where) => `${where} هو مجموع الصفوف المجاورة: يُعد إجماليًا ولا يُحتسب.`,
};
