import type { VNode } from 'preact';
import type { ProvenanceField, ProvenanceFlag, ProvenanceReason } from '../../src/render/views/source.ts';
import type { ArticleView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Day } from './day.tsx';
import { MarkedText } from './marked-text.tsx';
import { Lines, SourceReference } from './source-lines.tsx';

interface ProvenanceProps {
  readonly view: ArticleView;
  readonly words: Strings;
}

/** How each field of an article was found and how sure that is, folded away: most readers never ask. */
export function ProvenanceDetails({ view, words }: ProvenanceProps): VNode {
  const { recorded, fields, flags, source } = view.provenance;
  return (
    <details class="provenance">
      <summary>{words.provenance.heading}</summary>
      <p>{recorded ? words.provenance.intro : words.provenance.byHand}</p>
      <dl>
        <div>
          <dt>{words.provenance.paper}</dt>
          <dd>
            <Printed view={view} words={words} />
          </dd>
        </div>
        {source.map(each => (
          <div>
            <dt>{words.article.source}</dt>
            <dd>
              <SourceReference source={each} words={words} />
            </dd>
          </div>
        ))}
        {fields.map(field => (
          <Field field={field} words={words} />
        ))}
      </dl>
      <Flags flags={flags} words={words} />
    </details>
  );
}

/** Paper, day, page and section. */
function Printed({ view, words }: ProvenanceProps): VNode {
  const { provenance, date, dateHref, page, section } = view;
  const rest = [page && words.issue.page(page), section].filter(Boolean).join(' ');
  return (
    <>
      {provenance.paper !== '' && <MarkedText text={`${provenance.paper} `} words={words} />}
      <a href={dateHref}>
        <Day date={date} label={words.dates.day(date)} />
      </a>
      {rest !== '' && <MarkedText text={` ${rest}`} words={words} />}
    </>
  );
}

interface FieldProps {
  readonly field: ProvenanceField;
  readonly words: Strings;
}

function Field({ field, words }: FieldProps): VNode {
  const outcome = outcomeOf(field, words);
  return (
    <div>
      <dt>{words.provenance.fields[field.field]}</dt>
      <dd>
        {field.found !== null && field.found !== '' && (
          <span class="found">
            <MarkedText text={field.found} words={words} />
          </span>
        )}
        {outcome !== '' && <strong>{outcome}</strong>}
        {field.reason !== null && <Reason reason={field.reason} words={words} />}
      </dd>
    </div>
  );
}

/** What became of the value that was found; empty where it was taken as it is. */
function outcomeOf({ field, found, outcome, standing }: ProvenanceField, { provenance }: Strings): string {
  if (outcome === 'taken') return '';
  if (outcome === 'unsure') return standing ? provenance.otherwise(standing) : provenance.notTaken;
  if (field === 'body') return provenance.bodyChanged;
  if (standing === null) return provenance.confirmed;
  if (standing === '') return provenance.removed;
  return found === null ? provenance.added(standing) : provenance.corrected(standing);
}

function Reason(props: { readonly reason: ProvenanceReason; readonly words: Strings }): VNode {
  const { reason, words } = props;
  const { provenance } = words;
  return (
    <>
      <span class="sureness">
        {provenance.sureness[reason.sureness]} {provenance.percent(reason.percent)}
      </span>
      <Because because={reason.because} words={words} />
      <Lines lines={reason.lines} words={words} />
    </>
  );
}

/** UTF-16 units of a reason that is shown whole; a longer one, such as a list of votes, is folded behind its beginning. */
const LONGEST = 90;

/** Reasons are the program's own words, in English, with words of the paper among them. */
function Because({ because, words }: { readonly because: string; readonly words: Strings }): VNode | null {
  if (because === '') return null;
  const language = words.language === 'en' ? undefined : 'en';
  if (because.length <= LONGEST) {
    return (
      <span class="because" lang={language}>
        {because}
      </span>
    );
  }
  return (
    <details class="fold">
      <summary lang={language}>{beginningOf(because)}…</summary>
      <span lang={language}>{because}</span>
    </details>
  );
}

/** Whole words and clauses as far as they fit; a character of two units is not cut. */
function beginningOf(because: string): string {
  const head = because.slice(0, LONGEST / 2).replace(/[\uD800-\uDBFF]$/, '');
  return head.replace(/[\s,;:(]+[^\s,;:(]*$/, '');
}

/** What an editor should look at: it stands in the text as it was printed, or as it was read. */
function Flags(props: { readonly flags: readonly ProvenanceFlag[]; readonly words: Strings }): VNode | null {
  const { flags, words } = props;
  if (flags.length === 0) return null;
  return (
    <>
      <h2>{words.provenance.flags}</h2>
      <ul>
        {flags.map(({ code, excerpt, because, lines }) => (
          <li>
            <strong>{words.provenance.flagNames[code]}</strong>
            {excerpt !== '' && (
              <span class="found">
                <MarkedText text={excerpt} words={words} />
              </span>
            )}
            <Because because={because} words={words} />
            <Lines lines={lines} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
