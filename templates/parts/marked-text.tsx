import type { ComponentChildren } from 'preact';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';

/** Text of the paper among the site's words, its language marked where it is not the page's. */
export function MarkedText(props: { readonly text: string; readonly words: Strings }): ComponentChildren {
  const language = languageMark(props.text, props.words);
  return language === undefined ? props.text : <span lang={language}>{props.text}</span>;
}
