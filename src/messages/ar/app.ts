import type { app as english } from '../en/app.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const app: typeof english = {
  undo: 'التراجع عن آخر تعديل',
  undoKeys: 'التراجع عن آخر تعديل (Ctrl+Z)',
  redo: 'إعادة',
  redoKeys: 'إعادة (Ctrl+Y)',
  screens: 'الشاشات',
  tabs: { inputs: 'المدخلات', plan: 'التخطيط', more: 'المزيد' },
  stop: 'إيقاف',
  select: (address) => `تحديد ${address}`,
  progress: (doing, done, of) => `${doing} (${done} من ${of})`,
  readingWorkbook: 'تجري قراءة المصنف…',
  couldNotOpen: (why) => `تعذّر فتح اللوحة: ${why}`,
  screenLoading: 'يجري تحميل هذه الشاشة…',
  screenMissing: (why) => `تعذّر تحميل هذه الشاشة: ${why}`,
  tryAgain: 'المحاولة مجددًا',
  noneOfThem: 'لا شيء منها',
  newScenario: 'مقارنتي',
  here: 'هنا',
  inTheWorkbook: 'في المصنف',
  conflict: {
    changedTwice: 'تغيّر في مكانين',
    notWritten: 'لم يُكتب في المصنف',
    changedThere: (traffic, offers) =>
      `تغيّر ${traffic} أو ${offers} أو ما بجانبهما في المصنف أثناء تعديلك هنا.`,
    nothingMerged: (why) => `${why} لم يُدمج شيء: اختر ما يبقى.`,
    takeTheirs: 'اعتماد ما في المصنف',
    keepMine: 'الكتابة فوقه بما لدي',
    keepBoth: 'الاحتفاظ بكليهما منفصلين',
  },
  draft: {
    label: 'مسودة',
    restored: (name) => `استُعيدت مسودة غير محفوظة: ${name}.`,
    restoredOf: (name, when) => `استُعيدت مسودة غير محفوظة: ${name} بتاريخ ${when}.`,
    save: 'حفظ',
    discard: 'تجاهل المسودة',
  },
  workbook: {
    label: 'المصنف',
    ownTables: 'جداولك',
    another: (name) => `«${name}» آخر`,
    same: (owner, name) => `أوراق المصنف تخص ${owner}، بالمدخلات نفسها في ${name}.`,
    apart: (name, owner, count) =>
      `${name} ليس في المصنف: أوراقه تخص ${owner}، و${plural(count, { one: 'يختلف مدخل واحد', two: 'يختلف مدخلان', few: `تختلف ${count} مدخلات`, other: `يختلف ${count} مدخلًا` })}.`,
    noRoom: (count) =>
      `لا مكان في الأوراق قبل تحديثها ${plural(count, { one: 'لقيمة واحدة', two: 'لقيمتين', few: `لـ ${count} قيم`, other: `لـ ${count} قيمة` })} من هذا السيناريو.`,
    whatDiffers: 'الاختلافات',
    bring: 'تحديث المصنف بهذا السيناريو',
    take: 'اعتماد أرقام المصنف',
  },
};
