import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'دوباره به اندازهٔ کافی دارید. کار شما ادامه می‌یابد.',
  canceled: 'چیزی خریده نشد. کار شما هنوز منتظر است.',
  pendingTitle: 'این کار منتظر سهم بیشتری بود',
  pendingText: 'چیزی از دست نرفته است: از همان جا که ماندید ادامه دهید.',
  goOn: 'ادامه',
  dismiss: 'فعلاً نه',
  notInPlan: 'این بخشی از طرح شما نیست.',
  subscriptionRequired: 'برای این کار به طرح نیاز است.',
  limitReached: 'سهم طرح شما از این مورد در این دوره تمام شده است.',
  askAdmin: 'از کسی که صورت‌حساب {account} را مدیریت می‌کند بخواهید بیشتر بخرد.',
};
