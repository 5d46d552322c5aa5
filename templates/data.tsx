import type { VNode } from 'preact';
import type { DataPageView } from '../src/render/views/data.ts';
import type { Settings } from '../src/types.ts';
import type { Strings } from './i18n/index.ts';
import { Facts, type LabelledFact } from './parts/facts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Reference } from './parts/reference.tsx';

interface DataProps {
  readonly view: DataPageView;
  readonly words: Strings;
}

/** What can be downloaded, in which form, and what each field means. */
export function DataPage({ view, settings, words }: DataProps & { readonly settings: Settings }): VNode {
  const { data } = words;
  return (
    <>
      <PageHeading heading={data.heading} words={words} />
      <div class="prose data">
        {data.intro.map(text => (
          <p>{text}</p>
        ))}
        <h2>{data.downloads}</h2>
        {view.years.length === 0 ? <p>{data.none}</p> : <Downloads view={view} words={words} />}
        <p>
          <a href={view.catalogue}>{data.catalogue}</a>
        </p>
        <h2>{data.tables}</h2>
        {data.tablesText.map(text => (
          <p>{text}</p>
        ))}
        {settings.licence !== '' && <h2>{data.licence}</h2>}
        {settings.licence !== '' && (
          <p>
            <Reference text={settings.licence} />
          </p>
        )}
        <h2>{data.meanings}</h2>
        <p>{data.unknown}</p>
        <Facts facts={meanings(view, words)} />
      </div>
    </>
  );
}

function Downloads({ view, words }: DataProps): VNode {
  const { data, dates } = words;
  return (
    <table>
      <caption>{data.captionDownloads}</caption>
      <thead>
        <tr>
          <th scope="col">{data.year}</th>
          <th scope="col">{data.count}</th>
          <th scope="col">{data.downloads}</th>
        </tr>
      </thead>
      <tbody>
        {view.years.map(({ year, count, files }) => (
          <tr>
            <th scope="row">{dates.year(year)}</th>
            <td>{words.articles(count)}</td>
            <td>
              <ul>
                {files.map(({ label, href, bytes }) => (
                  <li>
                    <a href={href}>{data.file(label, bytes)}</a>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By name: a table of them would not fit on a phone. */
function meanings({ fields }: DataPageView, { data }: Strings): readonly LabelledFact[] {
  return fields.map(({ name, meaning, type, many, inTable }) => {
    const kind = many ? data.listOf(data.types[type]) : data.types[type];
    return { label: name, value: data.meaning(meaning, inTable ? kind : data.notInTable(kind)) };
  });
}
