import { LOOKS } from '../stories/choose-tasks.mjs';

/** The narrowest place an element promises to fit, where German words are the longest test, and a wide one. */
const WIDTHS = [
  { width: 280, leftToRight: 'de' },
  { width: 1280, leftToRight: 'en' },
];

/** The looks in which every story is photographed: light, dark × both directions × narrow, wide. */
export const storyLooks = WIDTHS.flatMap(({ width, leftToRight }) =>
  LOOKS.map(({ globals: { theme, direction } }) => {
    const locale = direction === 'rtl' ? 'ar' : leftToRight;
    return { name: `${width} px, ${theme}, ${locale}`, width, theme, direction, locale };
  }),
);
