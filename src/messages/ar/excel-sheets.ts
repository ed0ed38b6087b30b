import type { sheets as english } from '../en/excel-sheets.js';
import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('ar');
const plural = pluralIn('ar');

export const sheets: typeof english = {
  looking: 'تجري قراءة المصنف',
  writing: 'تجري كتابة الأوراق',
  verifying: 'يجري التحقق من كل رقم',
  keeping: 'يجري حفظ ما كُتب',
  changedSince: 'تغيّر المصنف منذ رأيت ما سيُكتب. اطّلع عليه مجددًا.',
  savedByOthers: 'حفظ شخص آخر سيناريوهات في هذا المصنف للتو. حاول مجددًا.',
  notCompared: {
    manual: 'المصنف لا يحسب إلا عند الطلب، فلم تُقارن أرقامه: اضغط F9',
    typed: 'لم تُقارن الأرقام الناتجة عما كتبته خارج الجداول',
  },
  cannotBeKept: (why) => `تعذّر الاحتفاظ بما كتبته: ${why}`,
  manual: 'لا يحسب هذا المصنف إلا عند الطلب: اضغط F9 بعد الإدراج، فالأرقام ليست محدّثة قبل ذلك.',
  recreated: (names) =>
    plural(names.length, {
      one: `حُذفت ${list(names)} وستُنشأ من جديد.`,
      other: `حُذفت ${list(names)} وستُنشأ من جديد.`,
    }),
  noNewSheet: 'بنية هذا المصنف محمية، فلا يمكن إضافة ورقة. أزل الحماية من «مراجعة» أو اعمل في نسخة.',
  inTheWay: (cells, more) =>
    `${list(cells)}${more === 0 ? '' : ` و${plural(more, { one: 'خلية أخرى', two: 'خليتان أخريان', few: `${more} خلايا أخرى`, other: `${more} خلية أخرى` })}`}: فيها شيء لك حيث يحتاج النموذج إلى مكان. انقله، أو أدرج النموذج من جديد باسم آخر.`,
  remains: (names) => `قد تبقى أوراق من هذه العملية، انظر ${names}. يزيلها «تراجع» في Excel.`,
  differs: (cell, shows, calculated) =>
    `لم يُدرج شيء: تعرض ${cell} القيمة ${shows} بينما يحسب Meterwise ${calculated}. تحقق من تحميل الوظيفة الإضافية ومن أن لا شيء غيرها يغيّر الورقة، ثم حاول مجددًا.`,
  shows: (cell, error) => `لم يُدرج شيء: تعرض ${cell} الخطأ ${error}.`,
  nothing: 'لا شيء',
};
