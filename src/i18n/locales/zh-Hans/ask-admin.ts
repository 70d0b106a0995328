import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: '请管理员处理',
  title: '请管理员处理',
  intro: '您可以使用现有的部分，但无法购买更多。请将以下内容发送给管理{account}账务的人员。',
  textLabel: '您的消息',

  needCredits: { other: '{account}还需要{count}积分，我才能继续。' },
  needFunds: '{account}还需要{amount}，我才能继续。',
  wantCredits: '{account}需要更多积分，我才能继续。',
  wantFunds: '{account}需要充值，我才能继续。',
  wantPaid: '{account}还有未付账单，付清后才能购买更多。',
  wantPlan: '{account}需要更换套餐，我才能继续。',
  where: '可在此处理：{link}',

  copy: '复制消息',
  copied: '已复制',
  copyFailed: '无法复制。请选中文字后复制。',
  email: '写邮件',
  subject: '{account}的账务',
  close: '关闭',
  passedOn: '您的请求已转达。',
  waiting: '数量充足后，您可以在这里继续。',
  enough: '现在够用了，您可以继续。',
};
