import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Yeniden deneyin veya aynı satın alma için başka bir kart kullanın.',
  another: 'Aynı satın alma için başka bir kart kullanın.',
  card_declined:
    'Nedenini bankanızdan öğrenebilirsiniz. Başka bir kart kullanın veya bankanızla görüştükten sonra yeniden deneyin.',
  insufficient_funds: 'Başka bir kart kullanın veya bu kartta yeterli tutar olduğunda yeniden deneyin.',
  expired_card: 'Bankanızın gönderdiği yeni kartı ekleyin veya başka bir kart kullanın.',
  incorrect_cvc: 'Kartı arkasındaki kodla yeniden ekleyin veya başka bir kart kullanın.',
  authentication_failed: 'Yeniden deneyip bankanızın uygulamasında onaylayın veya başka bir kart kullanın.',
  authentication_required: 'Bankanızın uygulaması elinizin altındayken yeniden deneyin.',
  card_not_supported: 'Başka bir kart kullanın. Bankanız bu kartı internet ödemelerine açabilir.',
  limit_exceeded: 'Başka bir kart kullanın veya bankanızın uygulamasında limiti yükseltip yeniden deneyin.',
  processing_error: 'Kartınızda bir sorun yok. Birazdan yeniden deneyin.',
  payment_method_missing: 'Bir kart ekleyin veya kayıtlı kartlarınızdan birini seçin.',
};
