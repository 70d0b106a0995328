import type { Account } from 'billing-portal-contract';
import { css, html, type LitElement, nothing } from 'lit';
import { addOnsTitle, alertsTitle, autoTopUpTitle, detailsTitle } from '../../src/i18n/en/titles-later.ts';
import type { AreaMessages } from '../../src/i18n/messages.ts';
import { addStyles } from '../shared/add-styles.ts';
import { type PortalTexts, renderMissing } from '../shared/failure-part.ts';
import { LazyPart } from '../shared/lazy.ts';

/** One part of the portal that nobody comes for first. */
interface LaterSection {
  /** As a page names it in `sections`. */
  readonly name: string;
  readonly load: () => Promise<unknown>;
  readonly isMeaningful: (account: Account) => boolean;
  readonly render: () => unknown;
}

interface SideSection extends LaterSection {
  readonly title: AreaMessages<{ readonly title: string }>;
}

/** Below what is left. */
const LEFT: readonly LaterSection[] = [
  {
    name: 'ask-admin',
    load: () => import('../ask-admin/define.ts'),
    isMeaningful: ({ permissions }) => permissions.includes('spend') && !permissions.includes('pay'),
    render: () => html`<billing-ask-admin></billing-ask-admin>`,
  },
  {
    name: 'bank-transfers',
    load: () => import('../bank-transfers/define.ts'),
    isMeaningful: ({ pendingFunds }) => pendingFunds.length > 0,
    render: () => html`<billing-bank-transfers in-portal></billing-bank-transfers>`,
  },
  {
    name: 'undo',
    load: () => import('../undo-purchase/define.ts'),
    isMeaningful: ({ capabilities, permissions }) =>
      capabilities.includes('undo_purchases') && permissions.includes('pay'),
    render: () => html`<billing-undo-purchase in-portal></billing-undo-purchase>`,
  },
  {
    name: 'codes',
    load: () => import('../redeem-code/define.ts'),
    isMeaningful: ({ capabilities, permissions, subscription }) =>
      capabilities.includes('codes') && permissions.includes('pay') && subscription !== null,
    render: () => html`<billing-redeem-code></billing-redeem-code>`,
  },
];

/** Beside it, each under its title: open where there is room. */
const SIDE: readonly SideSection[] = [
  {
    name: 'auto-top-up',
    title: autoTopUpTitle,
    load: () => import('../auto-top-up/define.ts'),
    isMeaningful: ({ buying, capabilities }) =>
      capabilities.includes('auto_top_up') && (buying.creditPacks || buying.balanceTopup !== null),
    render: () => html`<billing-auto-top-up in-portal></billing-auto-top-up>`,
  },
  {
    name: 'alerts',
    title: alertsTitle,
    load: () => import('../alerts/define.ts'),
    isMeaningful: ({ capabilities, capacity }) =>
      capacity !== null && (capabilities.includes('alerts') || capabilities.includes('spend_caps')),
    render: () => html`<billing-alerts in-portal></billing-alerts>`,
  },
  {
    name: 'add-ons',
    title: addOnsTitle,
    load: () => import('../add-ons/define.ts'),
    isMeaningful: ({ capabilities, subscription }) =>
      capabilities.includes('plan_changes') &&
      subscription !== null &&
      subscription.status !== 'canceled' &&
      (subscription.addOns.length > 0 || subscription.actions.includes('change_plan')) &&
      !subscription.plan.isFree,
    render: () => html`<billing-add-ons in-portal></billing-add-ons>`,
  },
  {
    name: 'billing-details',
    title: detailsTitle,
    load: () => import('../details/define.ts'),
    isMeaningful: ({ capabilities }) => capabilities.includes('billing_details'),
    render: () => html`<billing-details in-portal></billing-details>`,
  },
];

/** They open before they are there: about as high as each will be. */
const RESERVED = css`
  .later > details > :not(summary, :defined) {
    display: block;
    min-block-size: 10rem;
  }

  .later > .auto-top-up > :not(summary, :defined) {
    min-block-size: 6rem;
  }

  .later > .alerts > :not(summary, :defined) {
    min-block-size: 16rem;
  }
`;

/** Room for two columns, as the portal's styles have it. */
const TWO_COLUMNS_PX = 896;

/** What the portal draws once there is a sign of a customer. It costs a page that nobody touches nothing. */
export class LaterSections {
  readonly #texts: PortalTexts;
  readonly #parts: ReadonlyMap<string, LazyPart>;
  readonly #isOpenFirst: boolean;

  constructor(host: LitElement, texts: PortalTexts) {
    this.#texts = texts;
    this.#parts = new Map([...LEFT, ...SIDE].map(({ name, load }) => [name, new LazyPart(host, load)]));
    addStyles(host, RESERVED);
    this.#isOpenFirst = host.clientWidth >= TWO_COLUMNS_PX;
  }

  /** `wanted`: the page's own choice by name; all that make sense when empty. */
  update(account: Account, wanted: string): { readonly left: unknown; readonly side: unknown } {
    const names = wanted.split(/[\s,]+/).filter((name) => name !== '');
    const isShown = ({ name, isMeaningful }: LaterSection): boolean =>
      (names.length === 0 || names.includes(name)) && isMeaningful(account);
    return {
      left: html`<div class="below-left">${LEFT.filter(isShown).map((section) => this.#renderLeft(section))}</div>`,
      side: SIDE.filter(isShown).map((section) => this.#renderSide(section)),
    };
  }

  #renderLeft(section: LaterSection) {
    const part = this.#part(section);
    void part.load();
    return part.hasFailed ? nothing : section.render();
  }

  #renderSide(section: SideSection) {
    const part = this.#part(section);
    const toggled = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) void part.load();
    };
    return html`<details class=${section.name} ?open=${this.#isOpenFirst} @toggle=${toggled}>
      <summary>${this.#texts.of(section.title, 'title')}</summary>
      ${part.hasFailed ? renderMissing(this.#texts, () => void part.retry()) : section.render()}
    </details>`;
  }

  #part({ name }: LaterSection): LazyPart {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`Nothing loads the section ${name}.`);
    return part;
  }
}
