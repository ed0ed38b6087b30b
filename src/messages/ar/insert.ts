import type { insert as english } from '../en/insert.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const insert: typeof english = {
  sheets: 'الأوراق',
  sheetCount: (count) =>
    plural(count, { one: 'ورقة واحدة', two: 'ورقتان', few: `${count} أوراق`, other: `${count} ورقة` }),
  shownFirst: (scenario) => `من «${scenario}». ترى ما يُكتب وأين قبل كتابة أي شيء.`,
  shownFirstOfExample: 'من أرقام نموذجية، إذ لا سيناريو مفتوحًا بعد. ترى ما يُكتب وأين قبل كتابة أي شيء.',
  oneFormula: 'صيغة مفردة',
  share: 'مشاركة',
  shareWith: 'لمن ليس لديهم Meterwise.',
  toExport: 'لتصدير ملف:',
  goToFiles: 'الانتقال إلى «السيناريوهات» ثم «الملفات»',
  pieces: {
    comparison: {
      words: 'إدراج المقارنة',
      says: 'المدخلات والعروض وترتيبها، مع رسوم بيانية.',
    },
    bridge: {
      words: 'إدراج جسر السعر',
      says: 'من سعر العرض إلى تكلفة المشكلة المحلولة، خطوة بخطوة.',
    },
    'unit economics': {
      words: 'إدراج تكاليف الوحدة',
      says: 'تكلفة الرد الآلي والمحادثة والمشكلة المحلولة مع كل عرض.',
    },
    forecast: {
      words: 'إدراج التوقعات',
      says: 'تكلفة كل عرض شهرًا بشهر، مع مراجعات وضمان.',
    },
    'business case': {
      words: 'إدراج دراسة الجدوى',
      says: 'ما يوفّره العرض، ومتى يسترد تكلفته، والطاقة التي يحررها.',
    },
    budget: {
      words: 'إدراج الميزانية',
      says: 'الأشهر المنقضية مقابل خطتها، وسبب الفرق.',
    },
    outlook: {
      words: 'إدراج النظرة المستقبلية',
      says: 'الأشهر كما كانت ثم كما خُطط لها: ما ستبلغه السنوات، بجانب ميزانيتها.',
    },
    sensitivity: {
      words: 'إدراج تحليل الحساسية',
      says: 'أكثر الأرقام تأثيرًا في التكلفة، وأين يصبح عرض آخر أرخص.',
    },
    risk: {
      words: 'إدراج المخاطر',
      says: 'المدى الذي قد تبلغه كل فاتورة حين تكون الأرقام غير مؤكدة.',
    },
    questions: {
      words: 'إدراج الأسئلة',
      says: 'ما يُسأل عنه المورّد، والبند الذي يحدده كل جواب، والمبلغ الذي يحرّكه.',
    },
    claims: {
      words: 'إدراج الادعاءات',
      says: 'ادعاء بائع على أرقامك، وكيف تحركت الأسعار، وادعاءات منشورة أُعيد حسابها.',
    },
    decision: {
      words: 'إدراج صفحة القرار',
      says: 'صفحة مطبوعة واحدة لمن يقرر: التوصية وأسبابها وما تستند إليه.',
    },
    model: {
      words: 'إدراج النموذج كاملًا',
      says: 'المقارنة مع جسر السعر والتدقيقات والمصادر.',
    },
  },
  shares: {
    freezeToValues: {
      words: 'تثبيت كقيم',
      says: 'نسخ من الأوراق فيها القيم مع ملاحظة بكل صيغة.',
    },
    convertToNative: {
      words: 'تحويل إلى صيغ عادية',
      says: 'صيغ لا تحتاج إلى الإضافة، كل منها مدقَّقة مقابل رقمها.',
    },
    restoreLive: {
      words: 'استعادة الصيغ الحية',
      says: 'صيغ METER من جديد حيث حُوّلت.',
    },
    repairFormulas: {
      words: 'إصلاح الصيغ',
      says: 'إعادة إدخال صيغ METER التي تُظهر #NAME?.',
    },
  },
  formula: {
    needsTables: 'تحتاج إلى جداول العروض وحجم المحادثات في المصنف: أدرج المقارنة أولًا.',
    otherFunction: 'أي دالة أخرى',
    figure: 'الرقم',
    offer: 'العرض',
    effectiveCost: 'التكلفة الفعلية لكل حل',
    bill: 'فاتورة الشهر',
    bridge: 'الخطوات من السعر إلى تلك التكلفة',
    ranking: 'ترتيب كل العروض',
  },
  plan: {
    title: (scenario) => `ما يكتبه «${scenario}»`,
    takesOver: (owner, scenario) =>
      `تصبح أوراق ${owner} أوراق ${scenario} في مكانها، ويبقى ${owner} محفوظًا ضمن السيناريوهات.`,
    cancel: 'إلغاء',
    create: 'إنشاء الأوراق',
    bring: (scenario) => `تحديثها إلى ${scenario}`,
    keepMine: 'الاحتفاظ بتعديلاتي',
    overwrite: 'الكتابة فوقها بأرقام السيناريو',
    copyNamed: 'أو إبقاؤها وكتابة نسخة باسم',
    planCopy: 'تخطيط نسخة',
    newSheet: 'ورقة جديدة',
    newHiddenSheet: 'ورقة جديدة مخفية',
    updated: 'محدّثة',
    tables: (count, names) =>
      plural(count, { one: `الجدول ${names}`, two: `الجدولان ${names}`, other: `الجداول ${names}` }),
    charts: (count) =>
      plural(count, {
        one: 'رسم بياني واحد',
        two: 'رسمان بيانيان',
        few: `${count} رسوم بيانية`,
        other: `${count} رسمًا بيانيًا`,
      }),
    cellRanges: 'عرض نطاقات الخلايا',
    typedLost: 'كُتبت هذه الأرقام هناك وليست محفوظة في أي مكان آخر:',
    typedKept: 'كتبتَ أرقامًا هناك منذ إنشائها:',
    typed: (cell, typed, becomes) => `${cell}: ${typed}، وفي السيناريو ${becomes}`,
    blank: 'فارغ',
  },
};
