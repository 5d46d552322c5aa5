/** Problems in what owners make of the site's looks: the theme, components, pages and words of their own. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './nearest.ts';
import { quoted } from './quoted.ts';

// ---------------------------------------------------------------- the theme

/** Text that its ground leaves too faint to read. `nearest` is a colour of the same hue that does, or null. */
export function faintColour(
  place: Place,
  field: string,
  {
    ground,
    ratio,
    nearest,
  }: { readonly ground: string; readonly ratio: number; readonly nearest: string | null },
): Problem {
  return error(
    'faint-colour',
    place,
    `Expected a contrast of at least 4.5 to 1 between \`${field}\` and ${ground}, found ${ratio.toFixed(2)} to 1.`,
    nearest === null
      ? 'Choose colours further apart in lightness.'
      : `Write "${nearest}", the nearest of its hue that can be read, or change the ground.`,
  );
}

/** A logo that is not among the archive's assets. */
export function noLogo(place: Place, file: string): Problem {
  return error(
    'no-logo',
    place,
    `Expected the logo at ${file}, found no file there.`,
    'Put the picture there, or take `logo` out of the theme.',
  );
}

/** A picture whose size can't be told. */
export function unreadableLogo(place: Place): Problem {
  return error(
    'unreadable-logo',
    place,
    'Expected a PNG or SVG picture with its width and height, found none.',
    'Export it anew; an SVG needs a viewBox, or width and height.',
  );
}

// ---------------------------------------------------------------- components

/** A file of the archive's templates/ that takes no component's place and that no other file imports. */
export function unknownComponent(place: Place, nearest: string | null): Problem {
  return error(
    'unknown-component',
    place,
    'Expected a file named as one of the site’s components, or one that such a file imports; found neither.',
    didYouMean(nearest, 'Name it as the component that it replaces, as parts/footer.tsx, or delete it.'),
  );
}

/** Two files of the archive's templates/ for one component. */
export function repeatedComponent(place: Place, other: string): Problem {
  return error(
    'repeated-component',
    place,
    `Expected one file for each component, found ${other} as well.`,
    'Delete one of them.',
  );
}

/** An export that the component replaced does not have: nobody would use it. */
export function unknownExport(place: Place, found: string, exported: readonly string[]): Problem {
  return error(
    'unknown-export',
    place,
    `Expected to find ${exported.join(' or ')} exported, not ${quoted(found)}.`,
    'Name the component as the one that it replaces; keep helpers in a file of their own.',
  );
}

/** Code that is not JavaScript, TypeScript or JSX, or that imports what is not there; `reason` is the compiler's. */
export function malformedCode(place: Place, reason: string): Problem {
  return error(
    'malformed-code',
    place,
    `Expected JavaScript, TypeScript or JSX. ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Correct the code; docs/customising.md has an example of every kind of file.',
  );
}

/** Code of the owner that stopped while it ran. */
export function failedCode(place: Place, reason: string): Problem {
  return error(
    'failed-code',
    place,
    `Expected this code to run, found that it stopped: ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Correct it at this line; to go without it, take the file out of templates/.',
  );
}

// ---------------------------------------------------------------- pages

/** A page of the owner's without a title. */
export function untitledPage(place: Place): Problem {
  return error(
    'untitled-page',
    place,
    'Expected a `title` for this page, found none.',
    'Begin the file with a line ---, then "title: …", then a line ---; an 11ty.js page exports it in `data`.',
  );
}

/** A `permalink` that is no address of this site. */
export function badPermalink(place: Place, found: string): Problem {
  return error(
    'bad-permalink',
    place,
    `Expected \`permalink\` as /visit/ or /visit.html, found ${quoted(found)}.`,
    'Begin it with "/" and use letters, digits, ".", "_", "~" and "-" between the slashes, or leave it out.',
  );
}

/** A place in the navigation that is no number. */
export function badNavigation(place: Place, found: string): Problem {
  return error(
    'bad-navigation',
    place,
    `Expected \`nav\` as a whole number from 1, the place in the navigation, found ${quoted(found)}.`,
    'Write "nav: 2" for the second place, or leave it out.',
  );
}

/** A template that can't be rendered; `reason` is the template language's. */
export function malformedTemplate(place: Place, reason: string): Problem {
  return error(
    'malformed-template',
    place,
    `Expected a template that can be rendered. ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Correct it at this line; docs/customising.md lists the data that a page has.',
  );
}

// ---------------------------------------------------------------- words

/** A language that neither comes with the program nor has a file of words. */
export function unknownLanguage(place: Place, found: string, file: string): Problem {
  return error(
    'unknown-language',
    place,
    `Expected zh-CN, en, or a language whose words are in the archive, not ${quoted(found)}.`,
    `Write the words of that language into ${file}, or choose one that there is.`,
  );
}

/** A base that does not come with the program. */
export function unknownBase(place: Place, found: string): Problem {
  return error(
    'unknown-base',
    place,
    `Expected zh-CN or en in \`base\`, not ${quoted(found)}.`,
    'Name the language whose words stand where this file has none.',
  );
}

/** A key that is none of the site's words. */
export function unknownWord(place: Place, key: string, nearest: string | null): Problem {
  return error(
    'unknown-word',
    place,
    `Expected one of the site’s words, not ${quoted(key)}.`,
    didYouMean(nearest, 'Delete it; "jianbao words" lists them all.'),
  );
}

/** Words of another form than the site takes at that place. */
export function malformedWord(place: Place, key: string, expected: string): Problem {
  return error(
    'malformed-word',
    place,
    `Expected ${expected} for \`${key}\`, found something else.`,
    '"jianbao words" shows each in the form that it has.',
  );
}

/** A placeholder that these words are not given. */
export function unknownPlaceholder(
  place: Place,
  { key, found, known }: { readonly key: string; readonly found: string; readonly known: readonly string[] },
): Problem {
  const names = known.map(name => `{${name}}`).join(', ');
  return error(
    'unknown-placeholder',
    place,
    `Expected ${names === '' ? 'no placeholder' : names} in \`${key}\`, found {${found}}.`,
    names === '' ? 'Take it out.' : 'Write one of these, or take it out.',
  );
}
