import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Créditos',
  buyCredits: 'Comprar créditos',
  creditsLeft: 'Quedan {amount}',
  creditsPlan: '{amount} créditos del plan · se usan primero · vuelven a ser {included} el {date}',
  creditsPlanPaused:
    '{amount} créditos del plan · se usan primero · los próximos {included} llegan cuando se pague el plan',
  creditsPlanEnded: '{amount} créditos del plan · se usan primero',
  creditsPromo: '{amount} créditos de promoción',
  creditsPromoUntil: '{amount} créditos de promoción · los próximos caducan el {date}',
  creditsPurchased: '{amount} comprados · no caducan',
  creditsPurchasedUntil: '{amount} comprados · los próximos caducan el {date}',
  creditsHeld: '{amount} de ellos están reservados para trabajos en curso',
  creditsLast: 'A este ritmo duran hasta el {date} aproximadamente',
  creditsLow: 'Tus créditos se están agotando.',
  creditsEmptyBlocked: 'No te quedan créditos. Lo que necesita créditos espera hasta que compres más.',
  creditsEmptyBlockedReset:
    'No te quedan créditos. Lo que necesita créditos espera hasta que compres más, o hasta el {date}.',
  creditsEmptyContinues: 'No te quedan créditos. Tu trabajo continúa, y lo que uses se factura al final del periodo.',
  creditsDebt: {
    one: 'Has usado {count} crédito más de los que tenías. Los próximos créditos que recibas lo compensan.',
    many: 'Has usado {count} de créditos más de los que tenías. Los próximos créditos que recibas los compensan.',
    other: 'Has usado {count} créditos más de los que tenías. Los próximos créditos que recibas los compensan.',
  },
  creditsMore: 'Caducidad y previsión',
  creditsNone: 'Los créditos que compres, o que vengan con un plan, aparecen aquí.',
  creditsNow: {
    one: 'Ahora tienes {count} crédito.',
    many: 'Ahora tienes {count} de créditos.',
    other: 'Ahora tienes {count} créditos.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Añadir fondos',
  spentSince: '{amount} gastados desde el {date}',
  spentPace: {
    one: '{amount} gastados desde el {date} · unos {pace} al día · dura aproximadamente {count} día',
    many: '{amount} gastados desde el {date} · unos {pace} al día · dura aproximadamente {count} de días',
    other: '{amount} gastados desde el {date} · unos {pace} al día · dura aproximadamente {count} días',
  },
  balanceIncluded: '{amount} incluidos, vuelven a ser {included} el {date}',
  balanceIncludedPaused: '{amount} incluidos, los próximos {included} llegan cuando se pague el plan',
  balanceIncludedOnce: '{amount} incluidos',
  balanceAdded: '{amount} añadidos por ti, se conservan',
  balanceAddedResets: '{amount} añadidos por ti, hasta el final del periodo',
  balancePromo: '{amount} de promoción',
  balancePromoUntil: '{amount} de promoción, hasta el {date}',
  balanceHeld: '{amount} reservados para trabajos en curso',
  balanceLow: 'Tu saldo se está agotando.',
  balanceEmptyBlocked: 'Tu saldo está agotado. Lo que cuesta dinero espera hasta que añadas fondos.',
  balanceEmptyBlockedReset:
    'Tu saldo está agotado. Lo que cuesta dinero espera hasta que añadas fondos, o hasta el {date}.',
  balanceEmptyContinues: 'Tu saldo está agotado. Tu trabajo continúa por ahora, hasta {limit} por debajo de cero.',
  balanceDebtBilled:
    'Has usado {amount} más de lo que tenías. Se cobra con tu plan el {date}, salvo que añadas fondos antes: cubren esto primero. Tu trabajo continúa hasta {limit} por debajo de cero.',
  balanceDebtReached:
    'Has usado {amount} más de lo que tenías, así que lo que cuesta dinero espera. Se cobra con tu plan el {date}, salvo que añadas fondos antes: cubren esto primero.',
  balanceDebtStops:
    'Has usado {amount} más de lo que tenías, así que lo que cuesta dinero espera. Los próximos fondos que añadas cubren esto primero.',
  balanceMore: 'Caducidad y previsión',
  balanceChart: 'Lo que gastaste por día en los últimos 30 días: {amount} en total',
  today: 'Hoy',
  balanceChartNone: 'Ningún gasto en los últimos 30 días',
  balanceNow: 'Tu saldo es ahora de {amount}.',
};
