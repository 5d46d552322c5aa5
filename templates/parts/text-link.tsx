import type { VNode } from 'preact';
import type { Link } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';

/** A link in the paper's words, its language marked where it is not the page's. */
export function TextLink({ link, words }: { readonly link: Link; readonly words: Strings }): VNode {
  return (
    <a href={link.href} lang={languageMark(link.label, words)}>
      {link.label}
    </a>
  );
}

/** Several links as a sentence lists them: `惠济区、金水区`. */
export function TextLinks(props: { readonly links: readonly Link[]; readonly words: Strings }): VNode {
  return (
    <>
      {props.links.map((link, index) => (
        <>
          {index > 0 && props.words.listSeparator}
          <TextLink link={link} words={props.words} />
        </>
      ))}
    </>
  );
}
