import type { VNode } from 'preact';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';

/** The site's own words in the text: they do not tell its language. */
const OWN_WORDS = /<small[^>]*>[^<]*<\/small>/g;

/** The text of an article. `html` is markup that the Markdown stage has sanitised: the only place it is let in. */
export function Prose({ html, words }: { readonly html: string; readonly words: Strings }): VNode {
  const language = languageMark(html.replace(OWN_WORDS, ''), words);
  return <div class="prose" lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}
