/** The theme of content/archive.yaml: the site's colours, told apart well enough to read, and its logo. */
import { createRequire } from 'node:module';
import type * as Culori from 'culori';
import type { Oklch } from 'culori';
import { z } from 'zod';
import { EXPECTED } from '../problems/fields.ts';
import { faintColour } from '../problems/owner.ts';
import { DEFAULT_COLOURS } from '../settings.ts';
import type { Problem, Theme, ThemeColour } from '../types.ts';
import { text, textThat } from './schema-parts.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Loaded where an archive has a theme: few have, and every command reads the settings. */
function culori(): typeof Culori {
  return createRequire(import.meta.url)('culori/require');
}

/** A colour as `#9b1c1c`, `#911` or `oklch(45% 0.15 27)`; published in hexadecimal digits, in sRGB. */
const colour = text.transform((value, context) => {
  const { clampChroma, formatHex, parse } = culori();
  const found =
    /^(?:#(?:[\da-f]{3}|[\da-f]{6})|oklch\([\d.%\s+-]+(?:deg)?\s*\))$/i.test(value) && parse(value);
  if (found) return formatHex(clampChroma(found, 'oklch'));
  context.addIssue({ code: 'custom', message: EXPECTED.colour });
  return z.NEVER;
});
const given = z.exactOptional(colour);
const logo = textThat((value): value is string => /^(?!\.)[\w.-]+\.(?:svg|png)$/i.test(value), {
  expected: EXPECTED.logo,
  pattern: '^[\\w-][\\w.-]*\\.(svg|png)$',
});

/** The colours by day, each with its like by night, and the logo. */
export const themeSchema = z.strictObject(
  {
    accent: given,
    accentDark: given,
    paper: given,
    paperDark: given,
    ink: given,
    inkDark: given,
    muted: given,
    mutedDark: given,
    tint: given,
    tintDark: given,
    hairline: given,
    hairlineDark: given,
    rule: given,
    ruleDark: given,
    logo: z.exactOptional(logo),
  },
  { error: EXPECTED.mapping },
);

type GivenTheme = z.output<typeof themeSchema>;
const NAMES = [
  'paper',
  'ink',
  'muted',
  'hairline',
  'rule',
  'accent',
  'tint',
] as const satisfies ThemeColour[];

/** The theme with its colours by day and by night. */
export function themeOf(fields: GivenTheme): Theme {
  const colours = (ending: '' | 'Dark') =>
    Object.fromEntries(
      NAMES.flatMap(name => {
        const value = fields[`${name}${ending}`];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  return {
    light: colours(''),
    dark: colours('Dark'),
    ...(fields.logo === undefined ? {} : { logo: fields.logo }),
  };
}

/** Contrast that text needs on its ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;
const TEXTS = ['ink', 'muted', 'accent'] as const;
const GROUNDS = ['paper', 'tint'] as const;

/** Texts too faint on their ground, by day and by night; a pair that the theme leaves as it was is not looked at. */
export function faintColours(theme: Theme, tree: YamlTree): readonly Problem[] {
  const { wcagContrast } = culori();
  return (['light', 'dark'] as const).flatMap(time => {
    const own = theme[time];
    const all = { ...DEFAULT_COLOURS[time], ...own };
    const ending = time === 'dark' ? 'Dark' : '';
    return TEXTS.flatMap(text => {
      const grounds = GROUNDS.filter(ground => own[text] !== undefined || own[ground] !== undefined);
      const faintest = grounds
        .map(ground => ({ ground, ratio: wcagContrast(all[text], all[ground]) }))
        .sort((a, b) => a.ratio - b.ratio)[0];
      if (faintest === undefined || faintest.ratio >= LEAST) return [];
      const { ground, ratio } = faintest;
      const field = `theme.${own[text] === undefined ? ground : text}${ending}`;
      const nearest =
        own[text] === undefined
          ? null
          : nearestReadable(
              all[text],
              GROUNDS.map(name => all[name]),
            );
      const told = {
        ground: own[text] === undefined ? `\`${text}${ending}\`, ${all[text]}` : `${ground}, ${all[ground]}`,
        ratio,
        nearest,
      };
      return [faintColour(tree.place(field.split('.')), field, told)];
    });
  });
}

const STEPS = 100;

/** The colour of this hue, nearest in lightness, that can be read on all the grounds; null where none can. */
function nearestReadable(colour: string, grounds: readonly string[]): string | null {
  const { clampChroma, converter, formatHex, wcagContrast } = culori();
  const start = converter('oklch')(colour);
  if (start === undefined) return null;
  const near = Array.from({ length: STEPS }, (_, step) => [-step, step]).flat();
  for (const step of near) {
    const lightness = start.l + step / STEPS;
    if (lightness < 0 || lightness > 1) continue;
    const moved: Oklch = { ...start, l: lightness };
    const hex = formatHex(clampChroma(moved, 'oklch'));
    if (grounds.every(ground => wcagContrast(hex, ground) >= LEAST)) return hex;
  }
  return null;
}
