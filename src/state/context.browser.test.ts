import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ContextConsumer, type ContextKey, ContextProvider } from './context.ts';

const key = Symbol('test') as ContextKey<string>;
const otherKey = Symbol('other') as ContextKey<string>;

class TestConsumer extends LitElement {
  changes = 0;
  readonly consumer = new ContextConsumer(this, key, () => (this.changes += 1));
}
customElements.define('test-consumer', TestConsumer);

class TestProvider extends LitElement {
  readonly provider = new ContextProvider(this, key);
  readonly outer = new ContextConsumer(this, key, () => undefined);
}
customElements.define('test-provider', TestProvider);

class TestOtherProvider extends LitElement {
  readonly provider = new ContextProvider(this, otherKey);
}
customElements.define('test-other-provider', TestOtherProvider);

function provide(value: string, parent: Element = document.body): TestProvider {
  const element = document.createElement('test-provider') as TestProvider;
  element.provider.setValue(value);
  parent.append(element);
  return element;
}

function consume(parent: Element | ShadowRoot): TestConsumer {
  const element = document.createElement('test-consumer') as TestConsumer;
  parent.append(element);
  return element;
}

describe('context', () => {
  afterEach(() => document.querySelectorAll('test-provider, test-late').forEach((element) => element.remove()));

  it('brings the value of the closest provider, and each other value', () => {
    const outer = provide('outer');
    const inner = provide('inner', outer);
    const element = consume(inner);
    expect(element.consumer.value).to.equal('inner');
    inner.provider.setValue('another');
    expect(element.consumer.value).to.equal('another');
    inner.provider.setValue('another');
    outer.provider.setValue('far');
    expect([element.consumer.value, element.changes]).to.deep.equal(['another', 2]);
  });

  it('goes out through shadow roots and past providers of something else', () => {
    const provider = provide('outer');
    const other = document.createElement('test-other-provider');
    provider.append(other);
    const host = document.createElement('div');
    other.append(host);
    expect(consume(host.attachShadow({ mode: 'closed' })).consumer.value).to.equal('outer');
  });

  it('gives a provider what the one around it has, not its own', () => {
    const outer = provide('outer');
    expect(provide('inner', outer).outer.value).to.equal('outer');
    expect(outer.outer.value).to.equal(undefined);
  });

  it('is there for elements that were defined before their provider', () => {
    const late = document.createElement('test-late');
    document.body.append(late);
    const element = consume(late);
    expect(element.consumer.value).to.equal(undefined);
    customElements.define(
      'test-late',
      class extends LitElement {
        readonly provider = new ContextProvider(this, key);
      },
    );
    (late as unknown as { provider: ContextProvider<string> }).provider.setValue('late');
    expect([element.consumer.value, element.changes]).to.deep.equal(['late', 1]);
  });

  it('changes to a provider that comes between, and leaves the one before', () => {
    const outer = provide('outer');
    const between = document.createElement('test-between');
    outer.append(between);
    const element = consume(between);
    customElements.define(
      'test-between',
      class extends LitElement {
        readonly provider = new ContextProvider(this, key);
      },
    );
    (between as unknown as { provider: ContextProvider<string> }).provider.setValue('closer');
    outer.provider.setValue('far');
    expect(element.consumer.value).to.equal('closer');
  });

  it('hears nothing outside of the page, and catches up when it is back or moved', () => {
    const first = provide('first');
    const second = provide('second');
    const element = consume(first);
    element.remove();
    first.provider.setValue('changed');
    expect([element.consumer.value, element.changes]).to.deep.equal(['first', 1]);
    first.append(element);
    expect(element.consumer.value).to.equal('changed');
    second.append(element);
    first.provider.setValue('again');
    expect(element.consumer.value).to.equal('second');
  });

  it('answers a single question, as the protocol has it', () => {
    const { provider } = provide('once');
    const answers: string[] = [];
    const question = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: key,
      callback: (value: string, stop?: () => void) => answers.push(`${value} ${typeof stop}`),
    });
    consume(document.querySelector('test-provider')!).dispatchEvent(question);
    provider.setValue('twice');
    expect(answers).to.deep.equal(['once undefined']);
  });
});
