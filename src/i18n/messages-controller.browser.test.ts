import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { ContextProvider } from '../state/context.ts';
import { type BillingSettings, billingSettingsContext } from '../state/contexts.ts';
import { loadLanguage, registerLocale } from './locale-registry.ts';
import { MessagesController } from './messages-controller.ts';
import { defineMessages } from './messages.ts';

const messages = defineMessages('test', { greeting: 'Hello', left: { one: '{count} left', other: '{count} left' } });
const euro = { minor: '123450', currency: 'EUR', exponent: 2 };

class TestTexts extends LitElement {
  readonly texts = new MessagesController(this, messages);

  override render() {
    return html`${this.texts.t('greeting')} ${this.texts.format.money(euro)}`;
  }
}
customElements.define('test-texts', TestTexts);

class TestSettings extends LitElement {
  readonly settings = new ContextProvider(this, billingSettingsContext);
}
customElements.define('test-settings', TestSettings);

registerLocale('fr', { test: { greeting: 'Bonjour' } });
registerLocale('he', { test: { greeting: 'שלום' } });

const page = document.documentElement;
const container = document.createElement('div');

function add(parent: Element | ShadowRoot = container): TestTexts {
  const element = document.createElement('test-texts') as TestTexts;
  parent.append(element);
  return element;
}

async function textOf(element: TestTexts): Promise<string> {
  await element.updateComplete;
  return element.shadowRoot!.textContent!.replace(/\s/g, ' ').trim();
}

function provide(settings: Partial<BillingSettings>): TestSettings {
  const provider = document.createElement('test-settings') as TestSettings;
  provider.settings.setValue({ locale: null, timeZone: null, messages: {}, ...settings });
  container.append(provider);
  return provider;
}

/** A MutationObserver reports before the next task. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('MessagesController', () => {
  beforeEach(() => document.body.append(container));
  afterEach(() => {
    container.replaceChildren();
    container.removeAttribute('lang');
    container.removeAttribute('dir');
    page.removeAttribute('lang');
  });

  it('follows the closest lang, out through shadow roots', async () => {
    container.lang = 'fr';
    const host = document.createElement('div');
    container.append(host);
    expect(await textOf(add(host.attachShadow({ mode: 'open' })))).to.equal('Bonjour 1 234,50 €');
  });

  it('follows a change of lang, on the page and inside a shadow root', async () => {
    const host = document.createElement('div');
    const inner = document.createElement('section');
    container.append(host);
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = add(inner);
    page.lang = 'fr';
    await nextTask();
    expect(await textOf(element)).to.contain('Bonjour');
    inner.lang = 'en';
    await nextTask();
    expect(await textOf(element)).to.equal('Hello €1,234.50');
  });

  it('stops following once it is out of the page', async () => {
    const element = add();
    await element.updateComplete;
    element.remove();
    page.lang = 'fr';
    await nextTask();
    expect(element.isUpdatePending).to.equal(false);
    container.append(element);
    expect(await textOf(element)).to.contain('Bonjour');
  });

  it('formats like English what it has no texts for', async () => {
    container.lang = 'tlh';
    expect(await textOf(add())).to.equal('Hello €1,234.50');
    container.lang = 'en_GB';
    await nextTask();
    expect(await textOf(add())).to.equal('Hello €1,234.50');
  });

  it('shows English until the texts are there, then those', async () => {
    container.lang = 'ar';
    const element = add();
    expect(await textOf(element)).to.contain('Hello');
    await loadLanguage('ar');
    await nextTask();
    expect(element.texts.format.balance({ micro: '5', currency: 'EUR', exponent: 2 })).to.contain('أقل من');
  });

  it('lets the settings of the provider win, and the texts of the page over ours', async () => {
    container.lang = 'fr';
    const provider = provide({ locale: 'en', messages: { 'test.greeting': 'Howdy' } });
    const element = add(provider);
    expect(await textOf(element)).to.equal('Howdy €1,234.50');
    provider.settings.setValue({ locale: null, timeZone: null, messages: {} });
    expect(await textOf(element)).to.contain('Bonjour');
  });

  it('shows dates in the time zone of the customer', async () => {
    const provider = provide({ locale: 'en-GB', timeZone: 'Pacific/Auckland' });
    const element = add(provider);
    await element.updateComplete;
    expect(element.texts.format.date('2026-11-30T12:00:00.000Z')).to.contain('1 December');
  });

  it('takes the direction of the page, unless the provider chose a language', async () => {
    container.dir = 'rtl';
    expect(add().texts.direction).to.equal('rtl');
    const hebrew = add(provide({ locale: 'he' }));
    container.dir = 'ltr';
    await nextTask();
    expect(hebrew.texts.direction).to.equal('rtl');
    expect(add().texts.direction).to.equal('ltr');
  });
});
