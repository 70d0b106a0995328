import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: '正在加载表单…',
  sandboxLegend: '测试卡',
  sandboxText: '这是沙盒环境：请选择这张卡的表现。无需卡号，也不会产生真实交易。',
  fieldsLabel: '银行卡或其他付款方式',
  privacy: '您输入的信息直接发送给Stripe，{seller}不会看到卡号。现在不会扣款。',

  failed: '卡未保存。没有扣款。请重试。',
  refused: '卡未被接受。没有扣款。请核对信息，或换一张卡。',
  refusedBecause: '{reason}没有扣款。',
  unreachable: '无法连接支付服务。没有扣款。请重试。',
  limited: '短时间内操作过多。没有扣款。请稍等片刻再试。',
  unavailable: '这里无法添加卡。您可以查看账户设置。',

  blockedTitle: '无法加载银行卡表单',
  blockedText: '广告拦截器、隐私设置或网络可能阻止了js.stripe.com。没有扣款。请允许此页面访问，然后重试。',
  blockedOtherwise: '已保存的卡无需此表单即可使用。您也可以向{seller}询问其他付款方式。',
  retry: '重试',

  save: '保存卡',
  saving: '正在保存…',
  cancel: '取消',
  sheetTitle: '添加卡',
};
