import { defineMessages } from '../messages.ts';

/** Whether packs or a bigger plan cost less, said where packs are chosen. Honest in both directions. */
export const packAdviceMessages = defineMessages('pack-advice', {
  upgrade:
    'A bigger plan would cost you less: at your pace you need about {missing} credits more a month. As packs they cost {packPrice}; {plan} costs {upgradePrice} more and has them.',
  pack: 'Packs are the cheaper way for you: at your pace you need about {missing} credits more a month. As packs they cost {packPrice}; {plan} would cost {upgradePrice} more.',
  equal:
    'At your pace you need about {missing} credits more a month. Packs and {plan} cost the same for it: {packPrice}.',
  see: 'See {plan}',
});
