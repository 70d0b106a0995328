import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Maksutapa',
  loading: 'Ladataan maksutapoja…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kortti ···· {last4}',
  expires: 'Vanhenee {month}/{year}',
  expiring: 'Vanhenee pian: {month}/{year}',
  expired: 'Vanhentunut {month}/{year}',
  default: 'Käytetään maksuihin',
  backup: 'Varalla',
  needsApproval: 'Ei voi veloittaa automaattisesti',
  needsApprovalText:
    'Pankki pyytää hyväksyntääsi jokaiselle maksulle ({name}), joten uusiutumiset ja automaattinen lataus eivät voi käyttää sitä. Lisää niitä varten toinen maksutapa.',
  needsApprovalBackedUp:
    'Pankki pyytää hyväksyntääsi jokaiselle maksulle ({name}). Kun olet poissa, veloitetaan sen sijaan {backup}.',

  manage: 'Hallitse: {name}',
  makeDefault: 'Käytä maksuihin',
  makeDefaultLabel: 'Käytä maksuihin: {name}',
  madeDefault: '{name} on nyt käytössä maksuihin.',
  makeBackup: 'Aseta varalle',
  makeBackupLabel: 'Aseta varalle: {name}',
  madeBackup: '{name} on nyt varalla. Se veloitetaan, kun ensimmäinen hylätään.',
  undo: 'Kumoa',
  changeFailed: 'Muutos ei onnistunut. {name} on edelleen käytössä maksuihin. Yritä uudelleen.',
  backupFailed: 'Muutos ei onnistunut. Varalla on sama kuin ennenkin. Yritä uudelleen.',

  remove: 'Poista',
  removeLabel: 'Poista {name}',
  removeTitle: 'Poistetaanko {name}?',
  removeText: 'Se poistetaan täältä ja maksupalvelusta. Jos haluat käyttää sitä taas, sinun on lisättävä se uudelleen.',
  removeDefaultText:
    'Se poistetaan täältä ja maksupalvelusta, ja maksuihin käytetään sen jälkeen toista tallentamaasi.',
  removeKeep: 'Säilytä',
  removing: 'Poistetaan…',
  removed: '{name} poistettu.',
  removeFailed: 'Poisto ei onnistunut, ja {name} on edelleen tallennettu. Yritä uudelleen.',
  inUseTitle: '{name} on vielä tarpeen',
  inUseText: 'Tilauksesi tai automaattinen lataus käyttää sitä. Lisää ensin toinen maksutapa ja poista sitten tämä.',

  add: 'Lisää maksutapa',
  empty: 'Ei vielä maksutapaa',
  emptyText: 'Tallenna kortti kerran, niin ostat yhdellä napsautuksella. Lisääminen ei veloita mitään.',
  readOnly: 'Laskutusta hallinnoiva henkilö voi muuttaa sitä.',

  setupTitle: 'Lisää maksutapa',
  save: 'Tallenna kortti',
  saving: 'Tallennetaan…',
  cancel: 'Peruuta',
  added: '{name} lisätty.',
};
