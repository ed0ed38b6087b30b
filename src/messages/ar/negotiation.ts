import type { negotiation as english } from '../en/negotiation.js';

export const negotiation: typeof english = {
  needsTwo: 'يلزم عرضان لكل منهما سعر.',
  searching: 'جارٍ البحث…',
  offer: 'العرض',
  target: 'ليكلّف مثل',
  term: 'الشرط',
  today: 'اليوم',
  asked: 'المطلوب',
  none: 'لا يوجد',
  unreached: 'لا قيمة تكفي',
  insert: 'إدراج',
  insertOne: (term) => `إدراج ${term}`,
  caption: (offer, other) => `ما يجب أن يكون عليه ${offer} ليكلّف مثل ${other}`,
  eachAlone: (offer, other) =>
    `كل سطر وحده، وكل ما عداه في ${offer} كما هو: عندها يكلّف مثل ${other}، قبل التقريب.`,
};
