/**
 * What is photographed: `scenario` of the mocks, the page of the product, and what is done there before. Elements are found by
 * their public parts, since the words differ from language to language.
 */
/** Not its skeleton. */
const PORTAL = '[part=portal][aria-busy=false]';
const PRIMARY = 'dialog[open] [part=primary]';
const DIALOG = 'dialog[open]';

const portal = (scenario) => ({
  name: `portal-${scenario}`,
  scenario,
  hash: '#/billing',
  isWhole: true,
  ready: PORTAL,
});

/** Opens a dialog from the portal and goes on from there. */
const dialog = (name, scenario, opener, ...steps) => ({
  name,
  scenario,
  hash: '#/billing',
  ready: PORTAL,
  steps: [{ click: opener }, { wait: DIALOG }, ...steps],
});

const pack = (name, scenario, ...steps) => dialog(name, scenario, 'billing-credits [part=buy]', ...steps);
const funds = (name, scenario, ...steps) => dialog(name, scenario, 'billing-balance [part=add]', ...steps);

const priced = { wait: `${PRIMARY}[aria-disabled=false]` };
const pay = { click: PRIMARY };
const outcome = { wait: `${DIALOG} [part=outcome]` };

const CHART = 'billing-usage-chart';

/** A part of the page, after what is done there. */
const below = (name, scenario, section, ...steps) => ({
  ...portal(scenario),
  name,
  steps: [{ scroll: section }, ...steps],
});

/** What is done with the plan. */
const plan = (name, scenario, ...steps) => ({ name, scenario, hash: '#/billing', ready: PORTAL, steps });
const change = { click: '[data-action=change_plan]' };
const plans = { wait: `${DIALOG} billing-plan-picker [part=choose]` };
const choose = (index) => ({ click: `billing-plan-picker li:nth-child(${index}) [part=choose]` });

/** The section of saved cards, after what is done there. */
const methods = (name, ...steps) => ({
  ...portal('three-d-secure'),
  name,
  steps: [{ scroll: 'billing-payment-method' }, ...steps],
});

/** A section beside what is left, after what is done there. It is fetched at the first sign of a customer, which may be no scrolling. */
const side = (name, scenario, section, ...steps) => ({
  ...portal(scenario),
  name,
  steps: [{ press: 'Shift' }, { scroll: '.side' }, { wait: section }, ...steps],
});
const topUp = (name, scenario, ...steps) =>
  side(name, scenario, '.auto-top-up', { open: '.auto-top-up' }, { wait: 'billing-auto-top-up [part=rule]' }, ...steps);
const limits = (name, scenario, ...steps) =>
  side(name, scenario, '.alerts', { open: '.alerts' }, { wait: 'billing-alerts [part=add-alert]' }, ...steps);
const editRule = { click: 'billing-auto-top-up [part=change]' };
const simulated = { wait: 'billing-auto-top-up-editor [part=simulation]' };
const why = [
  { click: 'billing-auto-top-up details:first-of-type > summary' },
  { wait: 'billing-auto-top-up-log [part=entry]' },
];

const manage = (index) => ({ click: `billing-payment-method li:nth-child(${index}) [part=manage]` });

/** What stands beside buying. It is fetched at the first sign of a customer. */
const beside = (name, scenario, ...steps) => ({
  name,
  scenario,
  hash: '#/billing',
  ready: PORTAL,
  steps: [{ press: 'Shift' }, ...steps],
});
const way = (key) => ({ click: `${DIALOG} [data-way=${key}]` });

/** The list of invoices, or one of them, after what is done there. */
const invoices = (name, scenario, ...steps) => ({
  ...portal(scenario),
  name,
  steps: [{ scroll: 'billing-invoice-list' }, { wait: 'billing-invoice-list [part=filters]' }, ...steps],
});
const openInvoice = (text) => [
  { click: `billing-invoice-list [role=row]:has-text("${text}") .number` },
  { wait: 'billing-invoice article' },
];

export const subjects = [
  beside(
    'redeem-code',
    'credits-low',
    { click: 'billing-redeem-code summary' },
    { fill: 'billing-redeem-code #code', with: 'NO-SUCH-CODE' },
    { press: 'Enter' },
    { wait: 'billing-redeem-code .error' },
  ),
  beside(
    'add-ons',
    'credits-low',
    { open: 'details.add-ons' },
    { scroll: 'details.add-ons' },
    { wait: 'billing-add-ons [part=add]' },
  ),
  beside(
    'seats',
    'metered',
    { click: '[data-action=change_seats]' },
    { click: `${DIALOG} .stepper button:last-of-type` },
    { wait: `${DIALOG} .effects` },
  ),
  beside('ask-admin', 'member', { click: 'billing-ask-admin [part=ask]' }, { wait: `${DIALOG} textarea` }),
  funds('bank-transfer', 'balance', way('payByTransfer'), priced),
  funds('bank-transfer-done', 'balance', way('payByTransfer'), priced, pay, { wait: `${DIALOG} .transfer` }),
  funds('bank-transfer-pending', 'balance', way('payByTransfer'), priced, pay, { wait: `${DIALOG} .transfer` }, pay, {
    click: 'billing-bank-transfers summary',
  }),
  pack(
    'undo-purchase',
    'credits-low',
    priced,
    pay,
    outcome,
    pay,
    { click: 'billing-undo-purchase [part=undo]' },
    { wait: `${DIALOG} .effects` },
  ),
  { name: 'studio', scenario: 'credits-low', hash: '#/', isWhole: true, ready: 'billing-balance-chip button' },
  ...[
    'credits-low',
    'credits-empty',
    'balance',
    'balance-debt',
    'free-no-card',
    'trial',
    'past-due',
    'canceled',
    'metered',
    'many-invoices',
    'jpy',
    'kwd',
    'empty',
    'team',
    'balance-team',
    'held',
    'disputed',
  ].map(portal),
  below(
    'usage-chart',
    'team',
    'billing-usage-chart',
    { wait: '[part=chart] .bar' },
    { click: `${CHART} summary` },
    { wait: '[part=shares]' },
  ),
  below(
    'usage-table',
    'balance-team',
    'billing-usage-chart',
    { wait: '[part=chart] .bar' },
    { click: `${CHART} .foot button` },
  ),
  below(
    'usage-point',
    'metered',
    'billing-usage-chart',
    { wait: '[part=chart] .bar' },
    { press: 'Tab' },
    { focus: `${CHART} input` },
  ),
  below(
    'credits-opened',
    'team',
    'billing-credits',
    { click: 'billing-credits summary' },
    { wait: '[part=list] .grant' },
    { wait: 'billing-forecast .line' },
    { click: 'billing-grants .link' },
  ),
  below(
    'balance-opened',
    'balance-team',
    'billing-balance',
    { click: 'billing-balance summary' },
    { wait: '[part=list] .grant' },
    { wait: 'billing-forecast .line' },
  ),
  below(
    'lots-frozen',
    'disputed',
    'billing-credits',
    { click: 'billing-credits summary' },
    { wait: '[part=list] .frozen' },
  ),
  {
    name: 'portal-error',
    scenario: 'error-account',
    hash: '#/billing',
    isWhole: true,
    ready: 'billing-portal [role=alert]',
  },
  topUp('auto-top-up-off', 'balance'),
  topUp('auto-top-up-on', 'auto-top-up', ...why),
  topUp('auto-top-up-credits', 'auto-top-up-credits'),
  topUp('auto-top-up-paused', 'auto-top-up-paused', ...why),
  topUp('auto-top-up-capped', 'auto-top-up-capped', ...why),
  topUp('auto-top-up-editor', 'balance', editRule, simulated),
  topUp('auto-top-up-editor-credits', 'credits-low', editRule, simulated),
  limits('alerts-empty', 'balance'),
  limits('alerts-and-limits', 'limits'),
  limits('alerts-in-credits', 'limits-credits'),
  limits('alert-form', 'limits', { click: 'billing-alerts [part=add-alert]' }, { wait: 'billing-alert-form #value' }),
  limits(
    'limit-form',
    'limits',
    { click: 'billing-alerts [part=add-cap]' },
    { wait: 'billing-spend-cap-form #limit' },
    { fill: 'billing-spend-cap-form #limit', with: '1' },
  ),
  methods('payment-method'),
  methods('payment-method-menu', manage(2), { wait: '[part=menu]' }),
  methods('payment-method-remove', manage(2), { click: '[part=menu] .danger' }, { wait: '[part=remove]' }),
  methods('payment-method-add', { click: 'billing-payment-method [part=add]' }, { wait: '.setup input' }),
  funds('add-funds', 'balance', priced),
  funds('add-funds-in-debt', 'balance-debt', priced),
  funds('add-funds-jpy', 'jpy', priced),
  funds(
    'add-funds-refused',
    'balance',
    priced,
    { fill: '#own-amount', with: '2' },
    { press: 'Tab' },
    { wait: '#own-error' },
  ),
  funds('add-funds-done', 'balance', priced, pay, outcome),
  pack('buy-credits', 'credits-low', priced),
  pack('buy-credits-done', 'credits-low', priced, pay, outcome),
  pack('buy-credits-no-card', 'free-no-card', { wait: PRIMARY }),
  pack('choose-card', 'credits-low', priced, { click: '[part=payment-method] button' }, { wait: `${DIALOG} .choices` }),
  pack('add-card', 'free-no-card', pay, { wait: `${DIALOG} .choices input` }),
  ...['canceling', 'plan-change-scheduled', 'paused'].map(portal),
  plan('plans', 'credits-low', change, plans),
  plan('plan-upgrade', 'credits-low', change, plans, choose(3), priced),
  plan('plan-upgraded', 'credits-low', change, plans, choose(3), priced, pay, outcome),
  plan('plan-downgrade', 'credits-low', change, plans, choose(1), { wait: `${DIALOG} .effects` }),
  plan('plan-cancel', 'credits-low', { click: '[data-action=cancel]' }, { wait: `${DIALOG} .effects` }),
  plan('plan-pause', 'credits-low', { click: '[data-action=pause]' }, { wait: `${DIALOG} .effects` }),
  plan('plan-resume', 'paused', { click: '[data-action=resume]' }, { wait: `${DIALOG} .effects` }),
  plan('plan-reactivate', 'canceled', { click: '[data-action=reactivate]' }, priced),
  invoices('invoices', 'every-invoice'),
  invoices(
    'invoices-none-found',
    'every-invoice',
    { fill: 'billing-invoice-list [name=search]', with: 'nothing like it' },
    { press: 'Enter' },
    { wait: 'billing-invoice-list p .link' },
  ),
  invoices('invoice-overdue', 'every-invoice', ...openInvoice('22.09')),
  invoices(
    'invoice-disputed',
    'every-invoice',
    { click: 'billing-invoice-list [role=row]:nth-child(9) .number' },
    { wait: 'billing-invoice [part=standing]' },
  ),
  invoices(
    'invoice-refunded',
    'every-invoice',
    { click: 'billing-invoice-list [role=row]:nth-child(11) .number' },
    { wait: 'billing-invoice [part=related]' },
  ),
  invoices(
    'invoice-buyer',
    'every-invoice',
    { click: 'billing-invoice-list [role=row]:nth-child(6) .number' },
    { click: 'billing-invoice [part=edit]' },
    { wait: 'billing-invoice-buyer-form input' },
  ),
  {
    ...portal('every-invoice'),
    name: 'activity',
    steps: [{ click: '.activity summary' }, { wait: 'billing-activity [part=list]' }],
  },
  plan('invoice-pay', 'past-due', { click: 'billing-banner [part=action]' }, priced),
  plan('invoice-paid', 'past-due', { click: 'billing-banner [part=action]' }, priced, pay, outcome),
  pack('blocked', 'past-due', outcome),
  pack('declined', 'declined', priced, pay, outcome),
  pack('three-d-secure', 'three-d-secure', priced, pay, { wait: 'billing-sandbox-challenge:not([hidden])' }),
  pack('processing', 'processing', priced, pay, outcome),
  pack('failed-later', 'processing-fails', priced, pay, { wait: `${DIALOG} .outcome-mark.danger` }),
  pack('paying', 'slow-bank', priced, pay, { wait: `${PRIMARY}[aria-busy=true]` }),
  pack('leaving', 'slow-bank', priced, pay, { wait: `${PRIMARY}[aria-busy=true]` }, { press: 'Escape' }, outcome),
  pack('price-changed', 'price-changed', priced, pay, { wait: `${DIALOG} [role=alert]` }),
  pack('bought-elsewhere', 'superseded', priced, pay, { wait: `${DIALOG} [role=alert]` }),
  pack('pack-withdrawn', 'pack-withdrawn', priced, pay, { wait: `${DIALOG} [role=alert]` }),
  pack('answer-lost', 'response-lost', priced, pay, outcome),
];
