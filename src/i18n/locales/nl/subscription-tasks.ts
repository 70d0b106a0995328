import type { LocaleMessages } from '../../messages.ts';

export const subscriptionTasks: LocaleMessages[string] = {
  plansTitle: 'Abonnement kiezen',

  cancelTitle: '{plan} opzeggen',
  cancelAtEnd: '{plan} blijft zoals het is tot {date}. Daarna eindigt het, en er wordt niets meer afgeschreven.',
  cancelNow: '{plan} eindigt meteen, en er wordt niets meer afgeschreven.',
  cancelWhen: 'Wanneer moet het eindigen?',
  cancelWhenEnd: 'Op {date}',
  cancelWhenEndHint: 'Het is tot dan betaald.',
  cancelWhenNow: 'Nu',
  cancelWhenNowHint: 'Wat over is van de betaalde tijd, wordt niet terugbetaald.',
  keepsCredits: 'De {amount} credits die je hebt gekocht, kun je blijven gebruiken.',
  keepsBalance: 'De {amount} die je hebt opgewaardeerd, kun je blijven gebruiken.',
  waitsCredits:
    'De {amount} credits die je hebt gekocht, blijven van jou, maar om ze te gebruiken is een abonnement nodig.',
  waitsBalance:
    'De {amount} die je hebt opgewaardeerd, blijft van jou, maar om die te gebruiken is een abonnement nodig.',
  losesCredits: 'De {amount} credits uit het abonnement kun je gebruiken tot het eindigt.',
  losesCreditsNow: 'De {amount} credits uit het abonnement die over zijn, vervallen meteen.',
  losesBalance: 'De inbegrepen {amount} kun je gebruiken tot het eindigt.',
  losesBalanceNow: 'De inbegrepen {amount} die over is, vervalt meteen.',
  keepsInvoices: 'Je facturen blijven hier.',
  cancelReason: 'Waarom ga je weg? (optioneel)',
  reason_too_expensive: 'Te duur',
  reason_missing_features: 'Er ontbreekt iets',
  reason_not_used: 'Ik gebruik het te weinig',
  reason_switched: 'Ik gebruik nu iets anders',
  reason_quality: 'De resultaten zijn niet goed genoeg',
  reason_temporary: 'Ik had het maar even nodig',
  reason_other: 'Een andere reden',
  cancelComment: 'Is er iets wat we moeten weten? (optioneel)',
  cancelConfirm: '{plan} opzeggen',
  cancelRunning: 'Opzeggen…',
  keep: '{plan} behouden',
  canceledAtEnd: '{plan} eindigt op {date}. Tot dan kun je het hier terugdraaien.',
  canceledNow: '{plan} is beëindigd.',

  pauseTitle: '{plan} pauzeren',
  pauseText:
    'Tijdens de pauze wordt er niets afgeschreven en komt er niets nieuws bij. Wat je hebt, kun je blijven gebruiken.',
  pauseBack: 'Je kunt het hier op elk moment hervatten.',
  pauseConfirm: '{plan} pauzeren',
  pausing: 'Pauzeren…',
  paused: '{plan} is gepauzeerd.',

  resumeTitle: '{plan} hervatten',
  resumeText: 'Binnen de tijd waarvoor je hebt betaald, gaat het verder waar het was en wordt er niets afgeschreven.',
  resumeCharge:
    'Na die tijd begint vandaag een nieuwe periode: {price}, plus belasting waar van toepassing, wordt meteen afgeschreven.',
  resumeConfirm: '{plan} hervatten',
  resuming: 'Hervatten…',
  resumed: '{plan} gaat door.',

  undone: '{plan} gaat door zoals eerst.',
  leave: 'Niet nu',
  failed: 'Er is niets gewijzigd. Probeer het opnieuw.',
  failedBusy: 'Er loopt nog een betaling voor het abonnement. Wacht tot die klaar is en probeer het opnieuw.',
  failedMethod: 'Voeg eerst een betaalmethode toe en probeer het opnieuw. Er is niets gewijzigd.',

  insteadPause: 'Je kunt ook pauzeren: er wordt niets afgeschreven, en je hervat wanneer je het weer nodig hebt.',
  insteadPauseAction: '{plan} pauzeren',
  insteadPlan: 'Misschien is er een abonnement dat minder kost.',
  insteadPlanAction: 'Andere abonnementen bekijken',
};
