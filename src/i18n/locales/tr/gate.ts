import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Yeniden yeterli miktar var. İşiniz sürüyor.',
  canceled: 'Hiçbir şey satın alınmadı. İşiniz hâlâ bekliyor.',
  pendingTitle: 'Bu iş, yeterli hak olmadığı için bekliyordu',
  pendingText: 'Hiçbir şey kaybolmadı: kaldığınız yerden devam edin.',
  goOn: 'Devam et',
  dismiss: 'Şimdi değil',
  notInPlan: 'Bu, planınıza dahil değil.',
  subscriptionRequired: 'Bunun için bir plan gerekir.',
  limitReached: 'Planınızın bu dönem için içerdiği miktar kullanıldı.',
  askAdmin: '{account} hesabının faturalandırmasını yöneten birinden satın almasını isteyin.',
};
