// What a careful developer would write by hand for one product, with Lit: the same sections as the portal from the same API, and none of
// what makes the portal one (other languages, themes, trouble, a purchase that survives anything). What our first render is held against.
import { css, html, LitElement, nothing } from 'lit';

const LANGUAGE = 'en';
let dateFormat;
const moneyFormats = new Map();

function money({ minor, micro, currency, exponent }) {
  let format = moneyFormats.get(currency);
  if (!format) moneyFormats.set(currency, (format = new Intl.NumberFormat(LANGUAGE, { style: 'currency', currency })));
  // Good enough for a page that is only measured.
  return format.format(minor === undefined ? Number(micro) / 1e6 : Number(minor) / 10 ** exponent);
}

function day(moment) {
  dateFormat ??= new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium' });
  return dateFormat.format(new Date(moment));
}

const count = ({ units, exponent }) => String(Number(units) / 10 ** exponent);

class PlainPortal extends LitElement {
  static properties = {
    account: { state: true },
    packs: { state: true },
    invoices: { state: true },
    chosen: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      font-family: system-ui, sans-serif;
    }
    section {
      padding: 16px;
      border: 1px solid #ddd;
      border-radius: 8px;
      margin-block-end: 16px;
    }
    .meter {
      display: flex;
      block-size: 8px;
      background: #eee;
    }
    .meter > div {
      inline-size: calc(var(--share) * 1%);
      background: #333;
    }
    .figure {
      font-size: 32px;
    }
    .packs {
      display: flex;
      gap: 8px;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    td,
    th {
      text-align: start;
      padding: 6px;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    const script = this.querySelector('script');
    this.account = script ? JSON.parse(script.textContent) : await this.#fetch('/v1/account');
    // The rest when the meter is there.
    await this.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const [packs, invoices] = await Promise.all([
      this.account.buying.creditPacks ? this.#fetch('/v1/credit-packs') : { items: [] },
      this.#fetch('/v1/invoices?limit=5'),
    ]);
    this.packs = packs.items;
    this.invoices = invoices.items;
  }

  async #fetch(path) {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${globalThis.benchToken}` } });
    return response.json();
  }

  render() {
    const { account } = this;
    if (!account) return html`<section>Loading</section>`;
    const { capacity, paymentMethod, subscription } = account;
    return html`
      <section>
        <h2>${subscription.plan.name}</h2>
        <p>${money(subscription.plan.price)} a month, next on ${day(subscription.currentPeriodEnd)}</p>
      </section>
      <section>
        ${capacity.credits ? this.#renderCredits(capacity.credits) : this.#renderBalance(capacity.balance)}
      </section>
      <section>
        <h2>Usage</h2>
        <ul>
          ${capacity.features.map(({ name, used, unitName }) => html`<li>${name}: ${used} ${unitName}</li>`)}
        </ul>
      </section>
      <section>
        <h2>Invoices</h2>
        ${this.invoices ? this.#renderInvoices() : nothing}
      </section>
      <section>
        <h2>Payment method</h2>
        <p>${paymentMethod.card.brand} ${paymentMethod.card.last4}</p>
      </section>
      <dialog>${this.chosen ? this.#renderDialog() : nothing}</dialog>
    `;
  }

  #renderCredits({ available, plan, purchased }) {
    const whole = Number(plan.included.units) + Number(purchased.granted.units);
    return html`<h2>Credits</h2>
      <p class="figure">${count(available)} left</p>
      <div class="meter" role="meter" aria-valuemin="0" aria-valuemax=${whole} aria-valuenow=${available.units}>
        <div></div>
      </div>
      <p>${count(plan.remaining)} of ${count(plan.included)} from the plan, again on ${day(plan.resetsAt)}</p>
      <p>${count(purchased.remaining)} bought</p>
      <div class="packs">
        ${(this.packs ?? []).map((pack) => html`<button @click=${() => this.#open(pack)}>${pack.name} ${money(pack.price)}</button>`)}
      </div>
      <button part="buy" @click=${() => this.#open({ price: { minor: '800', currency: 'EUR', exponent: 2 } })}>
        Buy credits
      </button>`;
  }

  updated() {
    const meter = this.renderRoot.querySelector('.meter');
    if (!meter) return;
    const { ariaValueNow: now, ariaValueMax: whole } = meter;
    meter.firstElementChild.style.setProperty('--share', String((Number(now) / Number(whole)) * 100));
  }

  #renderBalance({ available, included, added }) {
    return html`<h2>Balance</h2>
      <p class="figure" part="figure">${money(available)}</p>
      <p>${money(added.remaining)} added, ${money(included.remaining)} of ${money(included.amount)} included</p>
      <button
        part="add"
        @click=${() => this.#open({ price: { minor: '5000', currency: available.currency, exponent: 2 } })}
      >
        Add funds
      </button>`;
  }

  #renderInvoices() {
    return html`<table>
      <tr>
        <th>Number</th>
        <th>Date</th>
        <th>For</th>
        <th>Total</th>
        <th>Status</th>
      </tr>
      ${this.invoices.map(
        (invoice) =>
          html`<tr>
            <td>${invoice.number}</td>
            <td>${day(invoice.issuedAt)}</td>
            <td>${invoice.description}</td>
            <td>${money(invoice.total)}</td>
            <td>${invoice.status}</td>
          </tr>`,
      )}
    </table>`;
  }

  #renderDialog() {
    const { price } = this.chosen;
    const amounts = ['2000', '5000', '10000'];
    return html`<h2>Add funds</h2>
      <fieldset>
        ${amounts.map((minor) => html`<label><input type="radio" name="amount" />${money({ ...price, minor })}</label>`)}
      </fieldset>
      <label>Another amount <input inputmode="decimal" /></label>
      <dl>
        <dt>Amount</dt>
        <dd>${money(price)}</dd>
        <dt>Tax</dt>
        <dd>${money({ ...price, minor: '0' })}</dd>
        <dt>Total</dt>
        <dd>${money(price)}</dd>
      </dl>
      <p>${this.account.paymentMethod.card.brand} ${this.account.paymentMethod.card.last4}</p>
      <button>Pay ${money(price)}</button>`;
  }

  async #open(pack) {
    this.chosen = pack;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }
}

customElements.define('plain-portal', PlainPortal);
