import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Mudar para {plan}',
  changeTitlePlain: 'Mudar de plano',
  invoiceTitle: 'Pagar a fatura {number}',
  invoiceTitlePlain: 'Pagar a fatura em aberto',
  reactivateTitle: 'Reativar {plan}',
  reactivateTitlePlain: 'Reativar o plano',

  startsNow: '{plan} começa assim que for pago.',
  startsNowFree: '{plan} começa imediatamente.',
  startsOn: '{plan} a partir de {date}. Até lá, nada muda.',
  trialUntil: 'Grátis até {date}.',
  nextPayment: 'Próximo pagamento de {amount} em {date}.',
  noPayment: 'A partir daí, nada é cobrado.',
  customerCredit: '{amount} do que você pagou ficam na sua conta e reduzem as próximas faturas.',

  creditsChange: 'Créditos do plano: {before} agora, {after} logo depois.',
  creditsReset: 'Créditos do plano: você tem {before} até lá. A partir de {date}, são {after} em cada período.',
  creditsEnd: 'Os créditos do plano terminam em {date}. Até lá, você pode usar os {before} que restam.',
  creditsKept: 'Os {amount} créditos que você comprou ficam exatamente como estão.',
  creditsWait:
    'Os {amount} créditos que você comprou continuam seus, mas {plan} não usa créditos. Eles aguardam um plano que use.',
  balanceChange: 'Saldo incluído: {before} agora, {after} logo depois.',
  balanceReset: 'Saldo incluído: você tem {before} até lá. A partir de {date}, são {after} em cada período.',
  balanceEnd: 'O saldo incluído termina em {date}. Até lá, você pode usar os {before} que restam.',
  balanceKept: 'Os {amount} que você adicionou ficam exatamente como estão.',
  balanceWait:
    'Os {amount} que você adicionou continuam seus, mas {plan} não usa saldo. Eles aguardam um plano que use.',

  featuresLost: 'Não incluído mais: {names}.',
  featuresGained: 'Novo com ele: {names}.',
  addOnsEnding: 'Termina com ele: {names}.',
  seatsExcess: '{inUse} licenças estão em uso, e haverá {available}. Libere {excess} até lá.',
  replacesCancellation: 'Com isso, o cancelamento é desfeito.',
  replacesChange: 'A mudança planejada até agora não acontece.',

  advicePack:
    'Por menos: no seu ritmo, você precisa de mais {missing} créditos por mês. {pack} cobriria isso por {packPrice}; {plan} custa {upgradePrice} a mais por mês.',
  adviceUpgrade:
    'Uma boa escolha: no seu ritmo, você precisa de mais {missing} créditos por mês. Em pacotes custariam {packPrice}; {plan} custa {upgradePrice} a mais.',

  invoiceText: 'Depois de paga, {plan} continua e você pode comprar de novo.',
  invoiceTextPlain: 'Depois de paga, você pode comprar de novo.',
  invoiceRetry: 'Caso contrário, a próxima tentativa é em {date}.',
  reactivateText: '{plan} recomeça hoje, pelo preço de hoje. O que você comprou continua disponível para uso.',

  confirmChange: 'Mudar para {plan}',
  confirmChangePaid: 'Mudar para {plan} · {total}',
  confirmOn: 'Mudar em {date}',
  confirmReactivate: 'Reativar {plan}',
  confirmReactivatePaid: 'Reativar {plan} · {total}',
  keep: 'Manter {plan}',
  changing: 'Mudando…',
  changed: 'Agora você está em {plan}.',
  changedPlain: 'O plano foi alterado.',
  scheduled: '{plan} a partir de {date}.',
  reactivated: '{plan} está ativo de novo.',
  reactivatedPlain: 'O plano está ativo de novo.',
  invoicePaid: 'A fatura foi paga. {plan} continua.',
  invoicePaidPlain: 'A fatura foi paga.',

  failed: 'Nada foi alterado e nada foi cobrado. Tente de novo.',
  refusedSeats: 'Há mais licenças em uso do que {plan} tem. Libere algumas e depois mude. Nada foi alterado.',
  refusedPastDue: 'Pague primeiro a fatura em aberto; depois o plano poderá ser alterado. Nada foi alterado.',
  refusedRenewal: 'O período atual está sendo pago. O plano poderá ser alterado quando isso terminar.',
  refusedUnavailable: 'Este plano não é mais oferecido. Nada foi alterado.',
  refusedNotAllowed: 'Esta mudança não é possível agora a partir do seu plano. Nada foi alterado.',
  refusedMethod: 'Adicione primeiro uma forma de pagamento. Ela é cobrada quando o teste terminar.',
};
