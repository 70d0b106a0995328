import type { EmailTexts } from './email-texts.ts';

export const english: EmailTexts = {
  credits_low: {
    subject: '{account}: {amount} credits left',
    paragraphs: ['{account} has {amount} credits left at {seller}.', 'Buy a pack now, and nothing has to stop.'],
    action: 'Buy credits',
  },
  credits_empty: {
    subject: '{account} has no credits left',
    paragraphs: ['{account} has used all its credits at {seller}.', 'Work goes on as soon as there are credits again.'],
    action: 'Buy credits',
  },
  balance_low: {
    subject: '{account}: {amount} left',
    paragraphs: [
      'The balance of {account} at {seller} is down to {amount}.',
      'Add funds now, and nothing has to stop.',
    ],
    action: 'Add funds',
  },
  balance_empty: {
    subject: 'The balance of {account} is used up',
    paragraphs: ['{account} has nothing left on its balance at {seller}.', 'Work goes on as soon as funds are added.'],
    action: 'Add funds',
  },
  balance_negative: {
    subject: 'The balance of {account} is negative',
    paragraphs: ['The balance of {account} at {seller} is {amount}.', 'What you add pays this first.'],
    action: 'Add funds',
  },
  receipt: {
    subject: 'Receipt {number} from {seller}',
    paragraphs: ['{account} paid {amount} on {date}. Thank you.', 'The invoice is {number}.'],
    action: 'View invoice',
  },
  invoice: {
    subject: 'Invoice {number} from {seller}',
    paragraphs: ['Here is invoice {number} of {seller} for {account}, over {amount}, as you asked.'],
    action: 'View invoice',
  },
  payment_failed: {
    subject: 'A payment to {seller} did not go through',
    paragraphs: ['{amount} could not be charged for {account}.', 'Nothing was taken. Another payment method may do.'],
    action: 'Check payment',
  },
  past_due: {
    subject: '{account}: invoice {number} could not be paid',
    paragraphs: [
      'Invoice {number} of {seller} over {amount} could not be charged.',
      'What was granted and bought can still be used. New purchases have to wait until it is paid.',
    ],
    action: 'Pay invoice',
  },
  auto_top_up_announced: {
    subject: 'Automatic top-up of {account} begins',
    paragraphs: [
      'From {date} on, {seller} may charge {amount} by itself whenever {account} runs low, as you agreed.',
      'You can turn this off with one click.',
    ],
    action: 'Review automatic top-up',
  },
  auto_top_up_charged: {
    subject: '{amount} added automatically',
    paragraphs: ['{account} ran low at {seller}, so {amount} was charged as you agreed.'],
    action: 'View activity',
  },
  auto_top_up_paused: {
    subject: 'Automatic top-up of {account} is paused',
    paragraphs: ['{seller} could not charge the saved payment method, so automatic top-up is paused.'],
    action: 'Review automatic top-up',
  },
  alert_crossed: {
    subject: '{account}: your alert at {amount}',
    paragraphs: ['{account} has crossed the threshold of {amount} that you set at {seller}.'],
    action: 'Open billing',
  },
};
