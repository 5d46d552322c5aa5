import { HtmlValidate } from 'html-validate';

/** The recommended rules, but for three on which the site has its own mind. */
const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A title is the paper's headline, and no paper counts to seventy.
    'long-title': 'off',
    // HTML allows both: Preact closes void elements with a slash, Markdown's writer does not.
    'void-style': 'off',
    // Both are right; the shorter case compresses with the tags.
    'doctype-style': ['error', { style: 'lowercase' }],
  },
});

/** What is wrong with a whole page, as `rule: message` with the place; empty where nothing is. */
export async function faults(html: string): Promise<readonly string[]> {
  const report = await VALIDATOR.validateString(html);
  return report.results.flatMap(result =>
    result.messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

/**
 * At most so many pages of each kind, at even distances: to validate a page costs more than to make it, and a template makes it
 * valid on all pages of its kind or on none. Pages that lead elsewhere are a kind too.
 */
export function ofEachKind<Page extends readonly [path: string, html: string]>(
  pages: readonly Page[],
  most = 6,
): readonly Page[] {
  const kinds = new Map<string, Page[]>();
  for (const page of pages) {
    const kind = /<body class="([\w-]*)/.exec(page[1])?.[1] ?? '';
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [page]);
    else known.push(page);
  }
  const spaced = (all: readonly Page[]): readonly Page[] => {
    const step = Math.max(1, Math.ceil(all.length / most));
    return all.filter((_, at) => at % step === 0);
  };
  return [...kinds.values()].flatMap(spaced);
}
