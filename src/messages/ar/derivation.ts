import type { derivation as english } from '../en/derivation.js';

export const derivation: typeof english = {
  back: '‹ العودة إلى المقارنة',
  empty: 'لم يُسعَّر شيء بعد. أدخل حجم المحادثات والعروض ثم اسأل من جديد.',
  whatIf: 'ماذا لو: هذه هي الأرقام التي تجرّبها لا أرقام جداولك.',
  stages: {
    Traffic: 'حجم محادثاتك',
    Usage: 'ما يُستخدم',
    'Billed units': 'ما يُفوتر',
    Charge: 'ما يكلّفه',
    Invoice: 'فاتورة الشهر',
    Metrics: 'المحصّلة',
  },
  openInput: (input) => `فتح موضع ${input}`,
  cell: {
    shows: (cell, value) => [cell, ` تعرض ${value}`],
    showsNothing: (cell) => [cell, ' لا تعرض شيئًا'],
    given: (name) => `ما يُعطى لـ ${name}`,
    table: 'الوسيطات وقيمها الآن',
    headings: ['الوسيطة', 'الآن', 'من'],
    leftOut: 'متروك',
    withoutMeter: 'الشيء نفسه من دون METER',
    firstOffer: (name) => `${name} (أول العروض التي تقرؤها)`,
  },
  insert: {
    needsModel: (insertModel) => [
      'للحصول على هذا جدولًا حيًّا في ورقة، ',
      insertModel,
      ' أولًا: فالصيغة تقرأ جداوله.',
    ],
    insertModel: 'أدرج النموذج',
    inserting: 'يجري إدراج الصيغة',
    inserted: 'أُدرج الاشتقاق في',
    insert: 'إدراج هذا الاشتقاق',
    occupied: (address, holds) => `${address} تحتوي على ${holds}. حدّد خلية أخرى وحاول مجددًا، أو اكتب فوقها.`,
    overwrite: 'الكتابة فوقها',
    leave: 'تركها',
  },
};
