import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteInputs } from '../../src/io/program.ts';

const CSS = String(siteInputs().assets.find(asset => asset.name === 'style.css')?.contents);

type Palette = Readonly<Record<string, string>>;

/** The colours of each `:root` rule, in the order of the sheet: light, dark. */
const PALETTES: readonly Palette[] = [...CSS.matchAll(/:root \{([^}]*--paper:[^}]*)\}/g)].map(rule =>
  Object.fromEntries(
    [...(rule[1] ?? '').matchAll(/--(\w+): (#\w+);/g)].map(([, name, value]) => [name, value]),
  ),
);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, one: string, other: string): number {
  const values = [palette[one], palette[other]].map(colour => luminance(colour ?? '')).sort((a, b) => b - a);
  return ((values[0] ?? 0) + 0.05) / ((values[1] ?? 0) + 0.05);
}

describe('the stylesheet', () => {
  it('is at most 10 KB compressed', () => {
    expect(gzipSync(CSS).length).toBeLessThanOrEqual(10 * 1024);
  });

  it('asks nothing of any host', () => {
    expect(CSS).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each(PALETTES.map((palette, index) => [index, palette] as const))(
    'gives text a contrast of at least 4.5 on paper and on tint, in palette %i',
    (_, palette) => {
      for (const text of ['ink', 'muted', 'accent']) {
        expect(contrast(palette, text, 'paper'), `${text} on paper`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette, text, 'tint'), `${text} on tint`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('has a palette for light, dark, more contrast in each, and print', () => {
    expect(PALETTES).toHaveLength(5);
  });
});
