import type { titles as english } from '../en/titles.js';

export const titles: typeof english = {
  traffic: 'الحجم',
  offers: 'العروض',
  measure: 'القياس',
  reconcile: 'المطابقة',
  compare: 'المقارنة',
  claims: 'الادعاءات',
  forecast: 'التوقعات',
  actuals: 'الفعلي',
  risk: 'المخاطر',
  scenarios: 'السيناريوهات',
  insert: 'إدراج',
  functions: 'الدوال',
  derivation: 'مصدر الرقم',
  help: 'مساعدة',
  settings: 'الإعدادات',
};
