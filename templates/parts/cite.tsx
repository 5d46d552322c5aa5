import type { VNode } from 'preact';
import type { CitationPart, CitationView, CiteView } from '../../src/render/views/article.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';

interface CiteProps {
  readonly cite: CiteView;
  readonly words: Strings;
}

/** How to cite an article: the first style at once, which is also printed, the others folded away, and the files. */
export function Cite({ cite, words }: CiteProps): VNode {
  const [first, ...others] = cite.citations;
  const { heading, fillIn } = words.reading.cite;
  return (
    <section class="cite">
      <h2>{heading}</h2>
      {first !== undefined && (
        <dl>
          <Citation citation={first} cite={cite} words={words} />
        </dl>
      )}
      <p class="hint">{fillIn}</p>
      <OtherStyles citations={others} cite={cite} words={words} />
      <Files cite={cite} words={words} />
    </section>
  );
}

function OtherStyles(props: CiteProps & { readonly citations: readonly CitationView[] }): VNode | null {
  if (props.citations.length === 0) return null;
  return (
    <details>
      <summary>{props.words.reading.cite.other}</summary>
      <dl>
        {props.citations.map(citation => (
          <Citation citation={citation} cite={props.cite} words={props.words} />
        ))}
      </dl>
    </details>
  );
}

/** In the language of the title, which sets the form of the quotation marks; the blank is in the site's own words. */
function Citation(props: CiteProps & { readonly citation: CitationView }): VNode {
  const { style, parts } = props.citation;
  const language = languageMark(props.cite.title, props.words);
  const ownLanguage = language === undefined ? undefined : props.words.language;
  return (
    <div>
      <dt>{style}</dt>
      <dd lang={language}>
        {parts.map(part => (
          <Part part={part} ownLanguage={ownLanguage} />
        ))}
      </dd>
    </div>
  );
}

/** The newspaper's name in italics, where its script has them. */
function Part(props: { readonly part: CitationPart; readonly ownLanguage: string | undefined }): VNode {
  const { part, ownLanguage } = props;
  if (part.as === 'work' && !/\p{Script=Han}/u.test(part.text)) return <i>{part.text}</i>;
  if (part.as === 'blank') return <mark lang={ownLanguage}>{part.text}</mark>;
  return <>{part.text}</>;
}

function Files({ cite, words }: CiteProps): VNode {
  const { files, bibtex, ris } = words.reading.cite;
  return (
    <p class="files">
      {files}{' '}
      <a href={cite.bibtex} type="application/x-bibtex" download={`${cite.name}.bib`}>
        {bibtex}
      </a>{' '}
      <a href={cite.ris} type="application/x-research-info-systems" download={`${cite.name}.ris`}>
        {ris}
      </a>
    </p>
  );
}
