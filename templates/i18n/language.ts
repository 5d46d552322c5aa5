import type { Strings } from './zh-CN.ts';

/**
 * The `lang` that a text of the paper needs on a page in the site's language: Chinese where it has a Chinese
 * character, English where it has only Latin letters; undefined where it is the page's own language, or has no letters.
 */
export function languageMark(text: string, words: Strings): string | undefined {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-CN' : /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
  return language === words.language ? undefined : language;
}
