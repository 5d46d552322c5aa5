import type { VNode } from 'preact';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';

/** The text of an article. `html` is markup that the Markdown stage has sanitised: the only place it is let in. */
export function Prose({ html, words }: { readonly html: string; readonly words: Strings }): VNode {
  return <div class="prose" lang={languageMark(html, words)} dangerouslySetInnerHTML={{ __html: html }} />;
}
