import type { files as english } from '../en/files.js';

const SAVE_AS_XLSX = 'افتحه في البرنامج الذي أنشأه واحفظه بصيغة ‎.xlsx';

export const files: typeof english = {
  file: 'الملف',
  scenarioFile: 'ملف السيناريو',
  sheet: 'الورقة',
  cell: 'الخلية',
  part: (path) => `الملف، الجزء ${path}`,
  noScenario: 'لا يحتوي على سيناريو',
  nothingOfUse: 'لا يحتوي على سيناريو من Meterwise ولا على جدولي Offers وTraffic بعناوينهما',
  tooManyPairs: (offers, traffic, most) =>
    `عدد جداول Offers فيه ${offers} وعدد جداول Traffic ${traffic}، وهي أزواج أكثر مما يمكن الاختيار منه (${most})؛ احفظ المطلوب في ملف مستقل`,
  noRows: (table) => `للجدول ${table} عناوين بلا صفوف تحتها`,
  tooManyCells: (table, most) => `خلايا الجدول ${table} أكثر من ${most}`,
  holdsError: (error) => `تحتوي على ${error}؛ أصلحه أولًا`,
  notSaved: 'لا قيمة محفوظة لصيغتها؛ افتح الملف في Excel أو LibreOffice واحفظه مرة ثم حاول مجددًا',
  unreadable: (text) => `تعذّرت قراءة محتواها («${text}»)`,
  noXml: 'ليس XML قابلًا للقراءة',
  misplacedCell: (place) => `تالف: خلية تقول إنها في «${place}»`,
  misplacedRow: (place) => `تالف: صف يقول إنه في «${place}»`,
  beyondTheLast: 'بعد الأخير',
  missingPart: (path) => `ليس ملف ‎.xlsx: الجزء ${path} مفقود`,
  otherKinds: {
    xlsb: `مصنف ثنائي ‎(.xlsb)؛ ${SAVE_AS_XLSX}`,
    ods: `ملف OpenDocument ‎(.ods)؛ ${SAVE_AS_XLSX}`,
    numbers: `ملف Numbers؛ ${SAVE_AS_XLSX}`,
  },
  password:
    'محمي بكلمة مرور؛ افتحه في Excel وأزل كلمة المرور (ملف، معلومات، حماية المصنف، التشفير بكلمة مرور) ثم احفظه',
  noXlsx: 'ليس ملف ‎.xlsx أو أنه تالف',
  oldExcel: 'ملف من إصدار Excel أقدم ‎(.xls)؛ افتحه في Excel واحفظه بصيغة ‎.xlsx',
  sameNames: 'يحتوي على جزأين بالاسم نفسه',
  damagedPart: (path) => `الجزء ${path} تالف`,
  tooLarge: {
    bytes: (bytes, most) => `أكبر من اللازم: حجمه ${bytes} بايت والحد ${most}`,
    parts: (most) => `أكبر من اللازم: أجزاؤه أكثر من ${most}`,
    part: (path) => `أكبر من اللازم: الجزء ${path} بعد فك الضغط أكبر مما يُقرأ`,
  },
  said: {
    changed: 'تغيّرت أرقام جداوله بعد إنشاء الملف: قُرئت الأرقام المتغيّرة.',
    onlyTables: (tables) => `لا يحتفظ الملف بسيناريو من Meterwise: قُرئ الجدولان ${tables}.`,
    tables: (tables) => `قُرئ الجدولان ${tables} من الملف.`,
    leftOut: (row, sheet, table) => `الصف ${row} من الورقة ${sheet} تحت صف فارغ ولم يُقرأ كجزء من ${table}.`,
    holdsValues: (sheets) =>
      `حيث لا تعطي صيغة عادية رقمًا يحمله الملف كقيمة ثابتة (على ${sheets})، وتسرد الورقة المخفية Calculation كلًا منها مع السبب.`,
  },
  labels: {
    tables: (tables) => `الجدولان ${tables}`,
    pair: (offers, traffic) => `${offers} و${traffic}`,
    table: (table, sheet) => `${table} (الورقة ${sheet})`,
  },
};
