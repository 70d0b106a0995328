import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: '正在載入表單…',
  sandboxLegend: '測試卡',
  sandboxText: '這是沙盒環境：請選擇這張卡的反應。不需要卡號，也不會有真實交易。',
  fieldsLabel: '信用卡或其他付款方式',
  privacy: '您輸入的資料會直接傳送給 Stripe，{seller} 不會看到卡號。現在不會扣款。',

  failed: '卡片未儲存。沒有扣款。請再試一次。',
  refused: '卡片未被接受。沒有扣款。請核對資料，或換一張卡。',
  refusedBecause: '{reason}沒有扣款。',
  unreachable: '無法連上付款服務。沒有扣款。請再試一次。',
  limited: '短時間內操作過多。沒有扣款。請稍候再試。',
  unavailable: '這裡無法新增卡片。您可以查看帳號設定。',

  blockedTitle: '無法載入信用卡表單',
  blockedText: '廣告阻擋程式、隱私設定或網路可能封鎖了 js.stripe.com。沒有扣款。請允許此頁面存取，然後再試一次。',
  blockedOtherwise: '已儲存的卡片不需要此表單即可使用。您也可以向 {seller} 詢問其他付款方式。',
  retry: '再試一次',

  save: '儲存卡片',
  saving: '儲存中…',
  cancel: '取消',
  sheetTitle: '新增卡片',
};
