import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Yöneticiye sor',
  title: 'Yöneticiye sor',
  intro:
    'Olanı kullanabilirsiniz ama yeniden satın alamazsınız. Bunu {account} hesabının faturalandırmasını yöneten birine gönderin.',
  textLabel: 'Mesajınız',

  needCredits: {
    one: 'Devam edebilmem için {account} hesabına {count} kredi daha gerekiyor.',
    other: 'Devam edebilmem için {account} hesabına {count} kredi daha gerekiyor.',
  },
  needFunds: 'Devam edebilmem için {account} hesabına {amount} daha gerekiyor.',
  wantCredits: 'Devam edebilmem için {account} hesabına daha fazla kredi gerekiyor.',
  wantFunds: 'Devam edebilmem için {account} hesabına bakiye yüklenmesi gerekiyor.',
  wantPaid: '{account} hesabının ödenmemiş bir faturası var; ödenmeden yeniden satın alamıyoruz.',
  wantPlan: 'Devam edebilmem için {account} hesabına başka bir plan gerekiyor.',
  where: 'Buradan yapılabilir: {link}',

  copy: 'Mesajı kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı. Metni seçip kopyalayın.',
  email: 'E-posta yaz',
  subject: '{account} faturalandırması',
  close: 'Kapat',
  passedOn: 'İsteğiniz iletildi.',
  waiting: 'Yeterli olduğunda buradan devam edebilirsiniz.',
  enough: 'Artık yeterli. Devam edebilirsiniz.',
};
