/** The theme as rules of the stylesheet. */
import type { Theme } from '../types.ts';

/**
 * Unlayered, so that they come before the sheet's own; for screens alone, and not for readers who ask for more contrast:
 * paper and they have palettes of their own. Empty where the theme has no colour.
 */
export function themeCss({ light, dark }: Theme): string {
  return rule('light', light) + rule('dark', dark);
}

function rule(scheme: 'light' | 'dark', colours: Theme['light']): string {
  const lines = Object.entries(colours).map(([name, value]) => `--${name}: ${value};`);
  if (lines.length === 0) return '';
  const media = `screen and (prefers-color-scheme: ${scheme}) and (not (prefers-contrast: more))`;
  return `@media ${media} {\n  :root { ${lines.join(' ')} }\n}\n`;
}
