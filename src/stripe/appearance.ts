import type { Appearance } from '@stripe/stripe-js';
import { blend, type Color, isDark, toHex } from './color.ts';

/** What the page looks like where the form stands, with all variables resolved. */
export interface Look {
  /** Opaque: what lies under the form. */
  readonly backdrop: Color;
  readonly field: Color;
  readonly text: Color;
  readonly muted: Color;
  readonly accent: Color;
  readonly danger: Color;
  readonly line: Color;
  /** CSS lengths in px. */
  readonly radius: string;
  readonly space: string;
  readonly fontSize: string;
  readonly fontFamily: string;
  readonly isStill: boolean;
}

/** Stripe's fields drawn as ours: variables do not cross into its frame, so they are worked out here. */
export function appearanceOf(look: Look): Appearance {
  const field = blend(look.field, look.backdrop);
  const over = (color: Color) => toHex(blend(color, look.backdrop));
  const [accent, danger, line] = [over(look.accent), over(look.danger), over(look.line)];
  const border = { border: `1px solid ${line}`, boxShadow: 'none' };
  const focus = { outline: `2px solid ${accent}`, outlineOffset: '1px', boxShadow: 'none' };
  return {
    theme: isDark(look.backdrop) ? 'night' : 'stripe',
    disableAnimations: look.isStill,
    labels: 'above',
    variables: {
      colorPrimary: accent,
      colorBackground: toHex(field),
      colorText: over(look.text),
      colorTextSecondary: over(look.muted),
      colorTextPlaceholder: over(look.muted),
      colorDanger: danger,
      borderRadius: look.radius,
      fontFamily: look.fontFamily,
      fontSizeBase: look.fontSize,
      spacingUnit: look.space,
    },
    rules: {
      '.Input': border,
      '.Input:focus': focus,
      '.Input--invalid': { border: `1px solid ${danger}`, boxShadow: 'none' },
      '.Label': { fontWeight: '500' },
      '.Tab': border,
      '.Tab:focus': focus,
      '.AccordionItem': border,
    },
  };
}
