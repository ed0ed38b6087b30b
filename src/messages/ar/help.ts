import type { help as english } from '../en/help.js';

export const help: typeof english = {
  figures: 'ماذا يعني كل رقم',
  functions: 'كل دوال METER مع أمثلة (بالإنجليزية)',
  keys: {
    title: 'المفاتيح',
    table: 'اختصارات لوحة المفاتيح',
    headings: ['الأثر', 'Windows', 'Mac'],
    actions: {
      showPane: 'فتح منشئ السيناريوهات',
      explainCell: 'شرح خلية METER هذه',
      insertComparison: 'إدراج المقارنة',
      insertFunction: 'إدراج دالة METER',
    },
    undo: 'التراجع عن آخر تعديل في اللوحة',
    redo: 'الإعادة في اللوحة',
    names: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Command: 'Command' },
  },
  privacy: {
    title: 'ما يغادر هذا الحاسوب',
    text: 'لا شيء من جهة شيفرتنا: لا ترسل أرقامًا ولا تطلب شيئًا من أي خادم بعد فتح اللوحة. قد يرسل Office نفسه بيانات استخدام وفق إعدادات مؤسستك. تُحفظ السيناريوهات في المصنف؛ ومن يحصل على المصنف يحصل عليها.',
  },
  untried: {
    title: 'ما لم يُجرَّب في Excel حقيقي',
    text: (file) => [
      'لم يُشغَّل Meterwise بعد في Excel حقيقي على أي منصة: يُطوَّر ويُختبر على office.js الحقيقي داخل جدول بيانات في المتصفح. تحقق مما يهمك، والقائمة في ',
      file,
      ' ضمن المشروع.',
    ],
  },
  about: {
    title: 'حول الإضافة',
    catalogueOf: (version, date) =>
      `Meterwise ${version}. كتالوج المورّدين حتى ${date}. الأسعار تتغير: اطلب عرضًا قبل أن تقرر.`,
    withoutCatalogue: (version) =>
      `Meterwise ${version}. لم يُحمَّل كتالوج للمورّدين. الأسعار تتغير: اطلب عرضًا قبل أن تقرر.`,
  },
};
