import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: '請再試一次，或用另一張卡完成這筆購買。',
  another: '請用另一張卡完成這筆購買。',
  card_declined: '您可以向銀行了解原因。請換一張卡，或在聯絡銀行後再試一次。',
  insufficient_funds: '請換一張卡，或等這張卡額度足夠後再試一次。',
  expired_card: '請新增銀行寄給您的新卡，或換一張卡。',
  incorrect_cvc: '請核對卡片背面的安全碼後重新新增，或換一張卡。',
  authentication_failed: '請再試一次並在銀行 App 中核准，或換一張卡。',
  authentication_required: '請準備好銀行 App，然後再試一次。',
  card_not_supported: '請換一張卡。您也可以請銀行為這張卡開啟線上付款。',
  limit_exceeded: '請換一張卡，或在銀行 App 中提高限額後再試一次。',
  processing_error: '您的卡片沒有問題。請稍後再試。',
  payment_method_missing: '請新增卡片，或選擇已儲存的卡片。',
};
