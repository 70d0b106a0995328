import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isRightToLeft } from '../../src/i18n/locale.ts';

/** The page around a story as the toolbar wants it: colours, brand, language, direction and room. */
export const inFrame: Decorator = (story, { globals }) => {
  const { theme, brand, locale, direction, width } = globals as Readonly<Record<string, string>>;
  const dir = direction === 'auto' ? (isRightToLeft(locale ?? 'en') ? 'rtl' : 'ltr') : direction;
  const inlineSize = width ? `${width}px` : '100%';
  return html`<div
    class="story-frame"
    lang=${locale ?? 'en'}
    dir=${dir ?? 'ltr'}
    data-theme=${theme ?? 'light'}
    data-brand=${brand ?? ''}
  >
    <div class="story-room" style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>${story()}</div>
  </div>`;
};
