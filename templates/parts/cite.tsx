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
          <Citation citation={first} words={words} />
        </dl>
      )}
      <p class="hint">{fillIn}</p>
      <OtherStyles citations={others} words={words} />
      <Files cite={cite} words={words} />
    </section>
  );
}

function OtherStyles(props: {
  readonly citations: readonly CitationView[];
  readonly words: Strings;
}): VNode | null {
  if (props.citations.length === 0) return null;
  return (
    <details>
      <summary>{props.words.reading.cite.other}</summary>
      <dl>
        {props.citations.map(citation => (
          <Citation citation={citation} words={props.words} />
        ))}
      </dl>
    </details>
  );
}

function Citation(props: { readonly citation: CitationView; readonly words: Strings }): VNode {
  const { style, parts } = props.citation;
  return (
    <div>
      <dt>{style}</dt>
      <dd lang={languageMark(parts.map(part => part.text).join(''), props.words)}>
        {parts.map(part => (
          <Part part={part} />
        ))}
      </dd>
    </div>
  );
}

/** The newspaper's name in italics, where its script has them. */
function Part({ part }: { readonly part: CitationPart }): VNode {
  if (part.as === 'work' && !/\p{Script=Han}/u.test(part.text)) return <i>{part.text}</i>;
  if (part.as === 'blank') return <mark>{part.text}</mark>;
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
