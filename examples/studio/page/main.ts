/** The product's page. Read index.html first: the portal is three elements in it, and `getToken` below. */
import '../../../components/autoloader.ts';
import type { BillingProvider } from '../../../components/provider/billing-provider.ts';
import { prepareBackend } from './backend.ts';
import { Composer } from './compose.ts';
import { showDeveloperBar } from './developer-bar.ts';
import { Gallery, showExamples } from './gallery.ts';
import { followNavigation } from './navigation.ts';
import { applyPreferences, readPreferences } from './preferences.ts';
import { StudioClient } from './studio-client.ts';
import { fill, translatePage, wordsFor } from './words.ts';

const preferences = readPreferences();
const words = wordsFor(preferences.language);
applyPreferences(preferences);
translatePage(document, words);
followNavigation((page) => {
  document.title = page === 'billing' ? `${words.billing} · Halide Studio` : 'Halide Studio';
});
showExamples(byId('examples-list'));

const client = new StudioClient();
const provider = document.querySelector<BillingProvider>('billing-provider');
if (!provider) throw new Error('The page has no <billing-provider>.');

const mocks = await prepareBackend();
const me = await client.me();
// The product's backend mints the token for whoever is signed in. The portal asks again when a session ends.
provider.getToken = () => client.billingToken();

const avatar = byId('avatar');
avatar.textContent = [...me.accountName][0] ?? '';
avatar.setAttribute('aria-label', fill(words.account, { name: me.accountName }));

const gallery = new Gallery(byId('yours'), byId('yours-list'));
gallery.show(await client.images());
new Composer(
  {
    form: byId('composer'),
    prompt: byId('prompt'),
    button: byId('make'),
    another: byId('another'),
    status: byId('status'),
  },
  { provider, client, gallery, me, words },
).start(preferences.language);
showDeveloperBar(byId('developer-bar'), { me, client, provider, mocks, preferences });

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as T;
}
