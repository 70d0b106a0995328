/** The slim bar below the product: who is signed in, what the card does, how the page looks. Not part of any product. */
import type { PaymentMethodSetup } from 'billing-portal-contract';
import type { BillingProvider } from '../../../components/provider/billing-provider.ts';
import type { StudioMe } from '../studio-api.ts';
import type { StudioMocks } from './mock-backend.ts';
import { applyPreferences, storePreferences, type Preferences } from './preferences.ts';
import type { StudioClient } from './studio-client.ts';

export interface DeveloperBarContext {
  readonly me: StudioMe;
  readonly client: StudioClient;
  readonly provider: BillingProvider;
  readonly mocks: StudioMocks | null;
  readonly preferences: Preferences;
}

type Choice = readonly [value: string, text: string];

export function showDeveloperBar(bar: HTMLElement, context: DeveloperBarContext): void {
  const { me, client, provider, mocks, preferences } = context;
  let current = preferences;
  const set = (change: Partial<Preferences>): void => {
    current = { ...current, ...change };
    storePreferences(current);
    applyPreferences(current);
  };
  const tag = document.createElement('strong');
  tag.textContent = mocks ? 'Developer bar · mocks, no server' : 'Developer bar · sandbox server';
  const fields = [
    select(
      'Customer',
      me.customers.map(({ key, title }) => [key, title]),
      me.customer,
      (key) => {
        void client.signIn(key).then(() => restart(''));
      },
    ),
    cardSelect(client, provider),
    ...(mocks ? [scenarioSelect(mocks)] : []),
    select(
      'Theme',
      [
        ['auto', 'Auto'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      current.theme,
      (theme) => {
        set({ theme: theme as Preferences['theme'] });
      },
    ),
    select(
      'Language',
      [
        ['en', 'English'],
        ['de', 'Deutsch'],
        ['ar', 'العربية'],
      ],
      current.language,
      (language) => {
        set({ language });
        location.reload();
      },
    ),
    select(
      'Direction',
      [
        ['auto', 'By language'],
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ],
      current.direction,
      (direction) => {
        set({ direction: direction as Preferences['direction'] });
      },
    ),
    select(
      'Width',
      [
        ['', 'Full'],
        ['1280', '1280'],
        ['768', '768'],
        ['390', '390'],
        ['280', '280'],
      ],
      current.width,
      (width) => {
        set({ width });
      },
    ),
  ];
  const details = document.createElement('details');
  details.open = matchMedia('(min-width: 60rem)').matches;
  const summary = document.createElement('summary');
  summary.append(tag);
  const row = document.createElement('div');
  row.className = 'fields';
  row.append(...fields);
  details.append(summary, row);
  bar.replaceChildren(details);
}

function scenarioSelect(mocks: StudioMocks): HTMLElement {
  const choices: Choice[] = [['', 'All is well'], ...mocks.scenarios.map(({ key, title }): Choice => [key, title])];
  return select('Scenario', choices, mocks.scenario, restart);
}

/** A different world or customer starts from the beginning: nothing of the last one may be left in the page. */
function restart(scenario: string): void {
  const address = new URL(location.href);
  if (scenario === '') address.searchParams.delete('scenario');
  else address.searchParams.set('scenario', scenario);
  if (address.href === location.href) location.reload();
  else location.assign(address);
}

/** Saves a test card as the default, through the same API that the portal uses to add a card. */
function cardSelect(client: StudioClient, provider: BillingProvider): HTMLElement {
  const field = select('Card', [['', 'As saved']], '', (key) => {
    if (key !== '') void saveCard(client, key).then(() => provider.refresh());
  });
  const list = field.querySelector('select');
  // The list is asked for when somebody reaches for it, not when the page loads.
  list?.addEventListener('pointerdown', () => void fillCards(client, list), { once: true });
  list?.addEventListener('focus', () => void fillCards(client, list), { once: true });
  return field;
}

async function fillCards(client: StudioClient, list: HTMLSelectElement): Promise<void> {
  if (list.options.length > 1) return;
  const setup = await billing<PaymentMethodSetup>(client, 'POST', '/v1/payment-method-setups');
  if (setup.provider !== 'sandbox' || list.options.length > 1) return;
  list.append(...setup.testCards.map(({ key, name }) => option([key, name])));
}

async function saveCard(client: StudioClient, testCard: string): Promise<void> {
  const { id } = await billing<PaymentMethodSetup>(client, 'POST', '/v1/payment-method-setups');
  await billing(client, 'POST', `/v1/payment-method-setups/${encodeURIComponent(id)}/complete`, {
    testCard,
    makeDefault: true,
  });
}

async function billing<T>(client: StudioClient, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/billing${path}`, {
    method,
    headers: { authorization: `Bearer ${await client.billingToken()}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The billing server answered ${answer.status}.`);
  return (await answer.json()) as T;
}

function select(
  label: string,
  choices: readonly Choice[],
  value: string,
  chosen: (value: string) => void,
): HTMLElement {
  const field = document.createElement('label');
  const text = document.createElement('span');
  text.textContent = label;
  const list = document.createElement('select');
  list.append(...choices.map(option));
  list.value = value;
  list.addEventListener('change', () => chosen(list.value));
  field.append(text, list);
  return field;
}

function option([value, text]: Choice): HTMLOptionElement {
  return new Option(text, value);
}
