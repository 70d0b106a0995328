import type { Preview } from '@storybook/web-components-vite';
import { brands } from '../stories/support/brands.ts';
import { LOCALES } from '../stories/support/locales.ts';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

const choice = (title: string, icon: Icon, items: readonly { value: string; title: string }[]) => ({
  name: title,
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: [...items] },
});

const named = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs).map(([value, title]) => ({ value, title }));

/** What can be chosen above every story. */
export const globalTypes: GlobalTypes = {
  theme: choice('Theme', 'mirror', named({ auto: 'Auto', light: 'Light', dark: 'Dark' })),
  brand: choice('Brand', 'paintbrush', [
    { value: '', title: 'No brand' },
    ...brands.map(({ key, name }) => ({ value: key, title: name })),
  ]),
  locale: choice('Language', 'globe', named(LOCALES)),
  direction: choice(
    'Direction',
    'transfer',
    named({ auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
  ),
  density: choice('Density', 'component', named({ comfortable: 'Comfortable', compact: 'Compact' })),
  width: choice(
    'Width',
    'grow',
    named({
      '': 'All there is',
      '280': '280 px',
      '390': '390 px',
      '640': '640 px',
      '896': '896 px',
      '1280': '1280 px',
    }),
  ),
};

export const initialGlobals = {
  theme: 'light',
  brand: '',
  locale: 'en',
  direction: 'auto',
  density: 'comfortable',
  width: '',
};
