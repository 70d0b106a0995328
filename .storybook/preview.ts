import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../components/define-all.ts';
import { inFrame } from '../stories/support/frame.ts';
import { prepareBilling, underProvider } from '../stories/support/mock-provider.ts';
import { settled } from '../stories/support/settled.ts';
import { forTables, withoutDeadControls, type Manifest } from './docs-manifest.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';
import '../stories/support/frame.css';

// Written by scripts/storybook.mjs before the book; a type check must not need it.
const [manifest] = Object.values(
  import.meta.glob('../.cache/custom-elements.json', { eager: true, import: 'default' }),
);
setCustomElementsManifest(forTables(manifest as Manifest) as Parameters<typeof setCustomElementsManifest>[0]);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [withoutDeadControls],
  decorators: [underProvider, inFrame],
  loaders: [prepareBilling],
  afterEach: ({ canvasElement, parameters }) => settled(canvasElement, parameters['billing']),
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    backgrounds: { disabled: true },
    measure: { disabled: true },
    viewport: { disabled: true },
    docs: { toc: true },
    options: {
      storySort: { order: ['Portal', 'Themes', 'Elements', ['*', ['Playground', 'Anatomy']]] },
    },
  },
};

export default preview;
