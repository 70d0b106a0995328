import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Přejít na {plan}',
  changeTitlePlain: 'Změnit tarif',
  invoiceTitle: 'Zaplatit fakturu {number}',
  invoiceTitlePlain: 'Zaplatit otevřenou fakturu',
  reactivateTitle: 'Obnovit {plan}',
  reactivateTitlePlain: 'Obnovit tarif',

  startsNow: '{plan} začne, jakmile zaplatíte.',
  startsNowFree: '{plan} začne ihned.',
  startsOn: '{plan} od {date}. Do té doby se nic nemění.',
  trialUntil: 'Zdarma do {date}.',
  nextPayment: 'Příští platba {amount}: {date}.',
  noPayment: 'Od té doby se nic nestrhává.',
  customerCredit: '{amount} z toho, co jste zaplatili, zůstane na vašem účtu a sníží příští faktury.',

  creditsChange: 'Kredity z tarifu: nyní {before}, hned poté {after}.',
  creditsReset: 'Kredity z tarifu: do té doby máte {before}. Od {date} to bude {after} za období.',
  creditsEnd: 'Kredity z tarifu končí {date}. Zbývajících {before} můžete do té doby použít.',
  creditsKept: 'Koupené kredity ({amount}) zůstanou přesně tak, jak jsou.',
  creditsWait:
    'Koupené kredity ({amount}) vám zůstanou, ale {plan} kredity nepoužívá. Počkají na tarif, který je používá.',
  balanceChange: 'Zůstatek v ceně tarifu: nyní {before}, hned poté {after}.',
  balanceReset: 'Zůstatek v ceně tarifu: do té doby máte {before}. Od {date} to bude {after} za období.',
  balanceEnd: 'Zůstatek v ceně tarifu končí {date}. Zbývajících {before} můžete do té doby použít.',
  balanceKept: 'Dobitých {amount} zůstane přesně tak, jak je.',
  balanceWait: 'Dobitých {amount} vám zůstane, ale {plan} zůstatek nečerpá. Počká na tarif, který ho čerpá.',

  featuresLost: 'Už není součástí: {names}.',
  featuresGained: 'Nově k dispozici: {names}.',
  addOnsEnding: 'Končí s ním: {names}.',
  seatsExcess: 'Obsazených míst je {inUse} a bude jich {available}. Do té doby jich uvolněte {excess}.',
  replacesCancellation: 'Zrušení se tím bere zpět.',
  replacesChange: 'Dosud plánovaná změna se neuskuteční.',

  advicePack:
    'Levněji: vaším tempem vám měsíčně chybí {missing} kreditů. {pack} to pokryje za {packPrice}; {plan} stojí měsíčně o {upgradePrice} více.',
  adviceUpgrade:
    'Dobrá volba: vaším tempem vám měsíčně chybí {missing} kreditů. V balíčcích by stály {packPrice}; {plan} stojí o {upgradePrice} více.',

  invoiceText: 'Po jejím zaplacení {plan} pokračuje a můžete znovu nakupovat.',
  invoiceTextPlain: 'Po jejím zaplacení můžete znovu nakupovat.',
  invoiceRetry: 'Jinak další pokus proběhne {date}.',
  reactivateText: '{plan} začne znovu dnes za dnešní cenu. Co jste koupili, můžete dál používat.',

  confirmChange: 'Přejít na {plan}',
  confirmChangePaid: 'Přejít na {plan} · {total}',
  confirmOn: 'Změnit {date}',
  confirmReactivate: 'Obnovit {plan}',
  confirmReactivatePaid: 'Obnovit {plan} · {total}',
  keep: 'Ponechat {plan}',
  changing: 'Probíhá změna…',
  changed: 'Nyní máte {plan}.',
  changedPlain: 'Tarif je změněn.',
  scheduled: '{plan} od {date}.',
  reactivated: '{plan} je znovu aktivní.',
  reactivatedPlain: 'Tarif je znovu aktivní.',
  invoicePaid: 'Faktura je zaplacena. {plan} pokračuje.',
  invoicePaidPlain: 'Faktura je zaplacena.',

  failed: 'Nic se nezměnilo a nic se nestrhlo. Zkuste to znovu.',
  refusedSeats: 'Je obsazeno více míst, než má {plan}. Některá uvolněte, pak tarif změňte. Nic se nezměnilo.',
  refusedPastDue: 'Nejdříve zaplaťte otevřenou fakturu, pak půjde tarif změnit. Nic se nezměnilo.',
  refusedRenewal: 'Právě se platí běžící období. Tarif půjde změnit, až platba projde.',
  refusedUnavailable: 'Tento tarif už není v nabídce. Nic se nezměnilo.',
  refusedNotAllowed: 'Tato změna teď z vašeho tarifu není možná. Nic se nezměnilo.',
  refusedMethod: 'Nejdříve přidejte způsob platby. Strhne se z něj po skončení zkušebního období.',
};
