/** Compiled, never run: every tag name has its class, and the public properties have their types. */
import type { Account } from 'billing-portal-contract';
import type {
  BillingActivity,
  BillingAddFundsDialog,
  BillingApi,
  BillingBalance,
  BillingBalanceChip,
  BillingBanner,
  BillingBuyCreditsDialog,
  BillingCreditPackPicker,
  BillingCredits,
  BillingDetails,
  BillingGate,
  BillingInvoice,
  BillingInvoiceList,
  BillingPaymentMethod,
  BillingPlanPicker,
  BillingPortal,
  BillingProvider,
  BillingSubscription,
  BillingUsage,
  BillingUsageMeter,
  EnsureCapacityResult,
  PurchaseOutcome,
} from '../../components/index.ts';
import type {} from '../../components/define-all.ts';
import { expectType } from './expect-type.ts';

type Tags = HTMLElementTagNameMap;

expectType<BillingPortal>()(document.createElement('billing-portal'), true);
expectType<BillingProvider>()(document.createElement('billing-provider'), true);
expectType<BillingActivity>()({} as Tags['billing-activity'], true);
expectType<BillingAddFundsDialog>()({} as Tags['billing-add-funds-dialog'], true);
expectType<BillingBalance>()({} as Tags['billing-balance'], true);
expectType<BillingBalanceChip>()({} as Tags['billing-balance-chip'], true);
expectType<BillingBanner>()({} as Tags['billing-banner'], true);
expectType<BillingBuyCreditsDialog>()({} as Tags['billing-buy-credits-dialog'], true);
expectType<BillingCreditPackPicker>()({} as Tags['billing-credit-pack-picker'], true);
expectType<BillingCredits>()({} as Tags['billing-credits'], true);
expectType<BillingDetails>()({} as Tags['billing-details'], true);
expectType<BillingGate>()({} as Tags['billing-gate'], true);
expectType<BillingInvoice>()({} as Tags['billing-invoice'], true);
expectType<BillingInvoiceList>()({} as Tags['billing-invoice-list'], true);
expectType<BillingPaymentMethod>()({} as Tags['billing-payment-method'], true);
expectType<BillingPlanPicker>()({} as Tags['billing-plan-picker'], true);
expectType<BillingSubscription>()({} as Tags['billing-subscription'], true);
expectType<BillingUsage>()({} as Tags['billing-usage'], true);
expectType<BillingUsageMeter>()({} as Tags['billing-usage-meter'], true);

const portal = document.createElement('billing-portal');
portal.baseUrl = 'https://billing.example.com';
portal.getToken = () => Promise.resolve('token');
portal.getToken = async ({ signal }) => (await fetch('/token', { signal })).text();
portal.account = {} as Account;
portal.api = {} as BillingApi;
portal.density = 'compact';
portal.messages = { 'purchase.addFundsTitlePlain': 'Top up' };
// @ts-expect-error One of two words.
portal.density = 'tiny';
// @ts-expect-error A token is asked for, never handed over as a string that stays.
portal.getToken = 'token';

expectType<Promise<void>>()(portal.refresh(), true);
expectType<Promise<EnsureCapacityResult>>()(portal.ensureCapacity({ feature: 'image_generation', quantity: 1n }), true);
// @ts-expect-error A quantity is needed.
void portal.ensureCapacity({ feature: 'image_generation' });

const dialog = document.createElement('billing-add-funds-dialog');
expectType<Promise<PurchaseOutcome>>()(dialog.open({ amount: { minor: '5000', currency: 'EUR', exponent: 2 } }), true);
// @ts-expect-error An amount of money is never a number.
void dialog.open({ amount: 50 });
