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
