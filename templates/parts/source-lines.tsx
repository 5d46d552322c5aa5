import type { VNode } from 'preact';
import type { LineLink, SourceLines } from '../../src/render/views/source.ts';
import type { Link } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';

/** Runs of lines that are shown at once; the rest is folded away. */
const SHOWN = 6;

interface LinesProps {
  readonly lines: readonly LineLink[];
  readonly words: Strings;
}

/** Numbers of lines, each a link to the line where there is one to go to. Nothing where there are none. */
export function Lines({ lines, words }: LinesProps): VNode | null {
  const [first] = lines;
  if (first === undefined) return null;
  const [before, after] = words.source.aroundLines(lines.length > 1 || first.label.includes('–'));
  const rest = lines.slice(SHOWN);
  return (
    <div class="lines">
      {before}
      <LineLinks lines={lines.slice(0, SHOWN)} words={words} />
      {after}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{words.source.moreLines(rest.length)}</summary>
          <LineLinks lines={rest} words={words} />
        </details>
      )}
    </div>
  );
}

function LineLinks({ lines, words }: LinesProps): VNode {
  return (
    <>
      {lines.map(({ label, href }, index) => (
        <>
          {index > 0 && words.listSeparator}
          {href === null ? label : <a href={href}>{label}</a>}
        </>
      ))}
    </>
  );
}

/** A page text by its name, and the lines of an article on it. */
export function SourceReference(props: { readonly source: SourceLines; readonly words: Strings }): VNode {
  const { source, words } = props;
  const name = words.source.named(source.page);
  return (
    <>
      {source.href === null ? name : <a href={source.href}>{name}</a>}{' '}
      <Lines lines={source.runs} words={words} />
    </>
  );
}

/** Links to page texts, by their names. Nothing where there are none. */
export function SourceLinks(props: {
  readonly sources: readonly Link[];
  readonly words: Strings;
}): VNode | null {
  if (props.sources.length === 0) return null;
  return (
    <p class="source-links">
      {props.sources.map(({ label, href }) => (
        <>
          <a href={href}>{props.words.source.named(label)}</a>{' '}
        </>
      ))}
    </p>
  );
}
