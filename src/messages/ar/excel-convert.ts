import type { convert as english } from '../en/excel-convert.js';

export const convert: typeof english = {
  lookingForMeter: 'يجري البحث عن صيغ METER',
  noMeter: 'لا تحتوي أي خلية في هذا المصنف على صيغة METER.',
  stillCalculates: 'المصنف ما زال يحسب. حاول بعد لحظة.',
  toOrdinary: {
    manual:
      'لا يحسب هذا المصنف إلا عند الطلب، فلا يمكن مقارنة الصيغ. اجعل الحساب تلقائيًا من «صيغ» ثم حاول مجددًا.',
    noHelperSheet:
      'بنية هذا المصنف محمية، فلا يمكن إضافة ورقة الصفوف المساعدة. أزل الحماية من «مراجعة» أو اعمل في نسخة.',
    writing: 'تجري كتابة صيغ عادية',
    comparing: 'تجري المقارنة مع METER',
    keeping: 'يجري حفظ الأصول',
    remains: (sheet) => `انظر ${sheet} واستخدم «تراجع» في Excel.`,
  },
  why: {
    otherValue: 'تعرض الصيغة العادية قيمة أخرى.',
    protectedSheet: (name) => `الورقة ${name} محمية.`,
    spillReference: (cell) => `تشير ${cell} بالرمز # إلى كل ما تملؤه: اكتب ذلك النطاق هناك أولًا.`,
    spillReferenceOfName: (name) => `يشير الاسم ${name} بالرمز # إلى كل ما تملؤه: اكتب ذلك النطاق هناك أولًا.`,
  },
  toValues: {
    listSheet: 'الصيغ الأصلية',
    ending: 'قيم',
    noCopies: 'بنية هذا المصنف محمية، فلا يمكن إضافة نسخ. أزل الحماية من «مراجعة» أو احفظ المصنف باسم آخر.',
    protectedCopy: (name) =>
      `الورقة ${name} محمية، وكذلك ستكون نسختها. أزل حمايتها من «مراجعة» ثم حاول مجددًا.`,
    copying: 'يجري نسخ الأوراق',
    keeping: 'يجري حفظ الصيغ الأصلية',
    original: (formula) => `الصيغة الأصلية: ${formula}`,
    remains: (sheets) => `قد تبقى أوراق من هذه العملية، انظر ${sheets}.`,
  },
  list: {
    title: 'الصيغ الأصلية',
    help: 'خلايا النسخ التي تحتوي على قيم، والصيغ الموجودة في الأصول.',
    sheet: 'الورقة',
    cell: 'الخلية',
    formula: 'صيغة الأصل',
  },
  back: {
    reading: 'تجري قراءة الصيغ الأصلية',
    none: 'لم تُحوّل أي صيغة METER في هذا المصنف.',
    writing: 'تجري إعادة صيغ METER',
  },
  repair: {
    looking: 'يجري البحث عن صيغ تعرض #NAME?',
    none: 'لا تعرض أي صيغة METER في هذا المصنف #NAME?.',
    entering: 'يجري إدخالها من جديد',
  },
};
