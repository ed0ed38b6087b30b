import type { explain as english } from '../en/excel-explain.js';

export const explain: typeof english = {
  selectOne: 'حدّد خلية واحدة ثم اسأل مجددًا.',
  noMeterAnywhere: (cell) =>
    `لا تحتوي ${cell} على صيغة METER، ولا أي خلية أخرى في هذا المصنف: أدرج مقارنة أو دالة أولًا.`,
  noMeterHere: (cell, near) =>
    `لا تحتوي ${cell} على صيغة METER. حدّد خلية تحتوي عليها، مثل ${near}، واسأل مجددًا.`,
  argument: (number) => `الوسيط ${number}`,
  workedOut: 'محسوب داخل الصيغة',
  cells: (rows, columns) => `${rows} × ${columns} خلايا`,
  errors: {
    '#NAME?':
      'لم يعرف Excel المكوّن METER عندما حسب هذه الخلية آخر مرة. «إصلاح الصيغ» في قائمة «مشاركة» يدخلها من جديد.',
    '#BUSY!': 'ما زالت الخلية قيد الحساب. اسأل مجددًا بعد لحظة.',
    '#SPILL!': 'تحتاج النتيجة إلى خلايا فارغة أكثر: أفرغ الخلايا أسفل الصيغة وإلى جانبها.',
  },
};
