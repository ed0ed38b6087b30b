import type { firstRun as english } from '../en/first-run.js';

export const firstRun: typeof english = {
  title: 'كم تكلّف المشكلة المحلولة حقًا؟',
  pitch:
    'يُباع الدعم بالذكاء الاصطناعي لكل رد أو لكل محادثة أو لكل حل. يحوّل Meterwise كل عرض إلى رقم واحد وفق حجم محادثاتك، وإلى نموذج حيّ في هذا المصنف.',
  startWithSample: 'البدء ببيانات نموذجية',
  sampleOpened: 'بيانات نموذجية. استبدلها بحجم محادثاتك وعروضك.',
  addTraffic: 'إضافة حجم المحادثات',
  importScenario: 'استيراد سيناريو',
  file: 'ملف يحتوي على سيناريو',
  startEmpty: 'البدء من الصفر',
  saved: 'محفوظ في هذا المصنف',
  privacy: 'تبقى بياناتك على هذا الحاسوب: لا ترسل شيفرة الإضافة شيئًا.',
};
