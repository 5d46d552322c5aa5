import type { VNode } from 'preact';
import type { SourceArticleView, SourceGroup, SourceLine, SourceView } from '../src/render/views/source.ts';
import type { Strings } from './i18n/index.ts';
import { languageMark } from './i18n/language.ts';
import { Facts } from './parts/facts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { TextLink } from './parts/text-link.tsx';

interface SourceProps {
  readonly view: SourceView;
  readonly words: Strings;
}

/**
 * A page text as it came, line by line: the number of each line, what it is, and by shade and heading whose it is.
 * A link to an article's mark, or to a line, marks the lines there without any script.
 */
export function SourcePage({ view, words }: SourceProps): VNode {
  const { source } = words;
  return (
    <>
      <PageHeading
        above={source.name}
        heading={view.heading}
        below={source.extent(view.total, view.articles.length)}
        words={words}
      />
      <SourceFacts view={view} words={words} />
      <Contents view={view} words={words} />
      <p class="note">{view.recorded ? source.howToRead : source.notImported}</p>
      <Text view={view} words={words} />
    </>
  );
}

function SourceFacts({ view, words }: SourceProps): VNode | null {
  const { issue, section, file, encoding, original, digest } = view;
  const labels = words.source.facts;
  const link = issue && <a href={issue.href}>{issue.label}</a>;
  const facts = [
    { label: labels.issue, value: link },
    { label: labels.section, value: section },
    { label: labels.file, value: file },
    { label: labels.original, value: original },
    { label: labels.encoding, value: encoding },
    { label: labels.digest, value: digest },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== null && value !== '')} />;
}

/** The articles of the page, each leading to its lines. */
function Contents({ view, words }: SourceProps): VNode | null {
  if (view.articles.length === 0) return null;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{words.source.contents}</h2>
      <ol>
        {view.articles.map(({ link, marks: [mark = ''] }) => (
          <li>
            <TextLink
              link={{ label: link?.label ?? words.source.unpublished, href: `#${mark}` }}
              words={words}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Text({ view, words }: SourceProps): VNode {
  const { columns, caption } = words.source;
  return (
    <table class="page-text">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.line}</th>
          <th scope="col">{columns.role}</th>
          <th scope="col">{columns.text}</th>
        </tr>
      </thead>
      {view.groups.map(group => (
        <Group group={group} words={words} />
      ))}
    </table>
  );
}

function Group({ group, words }: { readonly group: SourceGroup; readonly words: Strings }): VNode {
  const { article, run, lines } = group;
  const rows = lines.map(line => <Line line={line} words={words} />);
  if (article === null) return <tbody>{rows}</tbody>;
  return (
    <tbody id={article.marks[run - 1]} class={article.number % 2 === 0 ? 'even' : 'odd'}>
      <tr class="owner">
        <th colspan={3} scope="rowgroup">
          {words.source.article(article.number)} <Owner article={article} words={words} />
          <Runs article={article} run={run} words={words} />
        </th>
      </tr>
      {rows}
    </tbody>
  );
}

interface OwnerProps {
  readonly article: SourceArticleView;
  readonly words: Strings;
}

function Owner({ article: { link }, words }: OwnerProps): VNode {
  if (link === null) return <span>{words.source.unpublished}</span>;
  return <TextLink link={link} words={words} />;
}

/** Where the article goes on and where it came from, for one that others interrupt. */
function Runs({ article: { marks }, run, words }: OwnerProps & { readonly run: number }): VNode | null {
  if (marks.length < 2) return null;
  const [previous, next] = [marks[run - 2], marks[run]];
  return (
    <span class="runs">
      {' '}
      {words.source.run(run, marks.length)}
      {previous !== undefined && (
        <>
          {' '}
          <a href={`#${previous}`}>{words.source.previousRun}</a>
        </>
      )}
      {next !== undefined && (
        <>
          {' '}
          <a href={`#${next}`}>{words.source.nextRun}</a>
        </>
      )}
    </span>
  );
}

const TITLES: ReadonlySet<SourceLine['role']> = new Set(['kicker', 'headline', 'subtitle', 'subheading']);
const NOBODYS: ReadonlySet<SourceLine['role']> = new Set(['furniture', 'unassigned']);

function classOf(role: SourceLine['role']): string | undefined {
  if (TITLES.has(role)) return 'is-title';
  return NOBODYS.has(role) ? 'is-nobodys' : undefined;
}

function Line({ line, words }: { readonly line: SourceLine; readonly words: Strings }): VNode {
  const { number, text, role } = line;
  const mark = `L${number}`;
  if (text === '') {
    return (
      <tr id={mark} class="blank">
        <th scope="row">{number}</th>
        <td />
        <td />
      </tr>
    );
  }
  return (
    <tr id={mark} class={classOf(role)}>
      <th scope="row">
        <a href={`#${mark}`}>{number}</a>
      </th>
      <td>{role !== null && words.source.roles[role]}</td>
      <td lang={languageMark(text, words)}>{text}</td>
    </tr>
  );
}
