import type { VNode } from 'preact';
import type { Frame, HomeView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Day } from './day.tsx';
import { kept } from './kept.tsx';
import { SearchBox } from './search-box.tsx';

/** The name of the archive, linked home: the first of the crumbs. */
export const Masthead = kept(PlainMasthead, ({ frame }) => {
  const { settings, logo, crumbs, search } = frame;
  return JSON.stringify([settings.title, logo, crumbs[0]?.href, search?.action]);
});

function PlainMasthead({ frame, words }: { readonly frame: Frame; readonly words: Strings }): VNode {
  const { title } = frame.settings;
  const home = frame.crumbs[0];
  return (
    <header class="masthead">
      <p class="nameplate" lang={languageMark(title, words)}>
        {home === undefined ? (
          <Name frame={frame} />
        ) : (
          <a href={home.href}>
            <Name frame={frame} />
          </a>
        )}
      </p>
      {frame.search !== null && <SearchBox action={frame.search.action} id="search" words={words} />}
    </header>
  );
}

/** The name in letters, or the owner's logo, which says the same to those who don't see it. */
function Name({ frame }: { readonly frame: Frame }): VNode | string {
  const { logo, settings } = frame;
  return logo === undefined ? settings.title : <img {...logo} alt={settings.title} />;
}

interface FrontMastheadProps {
  readonly frame: Frame;
  readonly view: HomeView;
  readonly words: Strings;
}

/** The head of the front page: the name in full size, and under it the day of the newest issue. */
export function FrontMasthead({ frame, view, words }: FrontMastheadProps): VNode {
  const { title, description } = frame.settings;
  return (
    <header class="masthead front">
      <h1 class="nameplate" lang={languageMark(title, words)}>
        <Name frame={frame} />
      </h1>
      {description !== '' && (
        <p class="motto" lang={languageMark(description, words)}>
          {description}
        </p>
      )}
      <ul class="folio">
        {view.issue !== null && (
          <>
            <li>
              <Day date={view.issue.date} label={words.dates.dayAndWeekday(view.issue.date)} />
            </li>
            <li>{words.home.issueCount(view.issue.count)}</li>
          </>
        )}
        <li>{words.home.total(view.total)}</li>
      </ul>
      {frame.search !== null && <SearchBox action={frame.search.action} id="search" words={words} />}
    </header>
  );
}
