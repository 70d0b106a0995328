import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Suurempi tilaus tulisi sinulle edullisemmaksi: tahdillasi tarvitset noin {missing} krediittiä lisää kuukaudessa. Paketteina ne maksavat {packPrice}; {plan} maksaa {upgradePrice} enemmän ja sisältää ne.',
  pack: 'Paketit ovat sinulle edullisempia: tahdillasi tarvitset noin {missing} krediittiä lisää kuukaudessa. Paketteina ne maksavat {packPrice}; {plan} maksaisi {upgradePrice} enemmän.',
  equal:
    'Tahdillasi tarvitset noin {missing} krediittiä lisää kuukaudessa. Paketit ja {plan} maksavat siitä yhtä paljon: {packPrice}.',
  see: 'Katso {plan}',
};
