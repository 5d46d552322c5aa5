import type { ComponentChildren, VNode } from 'preact';
import type { Frame } from '../../src/render/views.ts';
import type { Settings } from '../../src/types.ts';
import type { Strings } from '../i18n/index.ts';
import { kept } from './kept.tsx';
import { Reference } from './reference.tsx';

interface FooterProps {
  readonly frame: Frame;
  readonly words: Strings;
  /** What a component of the owner's has to say first. */
  readonly children?: ComponentChildren;
}

/** Where the text comes from and who may use it, the feeds, the data, and on paper the address of the page. */
export function Footer({ frame, words, children }: FooterProps): VNode {
  return (
    <footer class="footer">
      {children}
      <Imprint settings={frame.settings} words={words} />
      <FeedNavigation frame={frame} words={words} />
      <p class="address">
        {words.footer.address} {frame.canonical}
      </p>
    </footer>
  );
}

interface ImprintProps {
  readonly settings: Settings;
  readonly words: Strings;
}

/** Paper, publisher and licence: what of them the archive names. */
const Imprint = kept(ImprintList, ({ settings: { paper, publisher, licence } }) =>
  JSON.stringify([paper, publisher, licence]),
);

function ImprintList({ settings, words }: ImprintProps): VNode | null {
  const { paper, publisher, licence } = settings;
  if (paper + publisher + licence === '') return null;
  return (
    <ul class="imprint">
      {paper !== '' && <li>{words.footer.source(paper)}</li>}
      {publisher !== '' && <li>{words.footer.publisher(publisher)}</li>}
      {licence !== '' && (
        <li>
          <Reference text={licence} />
        </li>
      )}
    </ul>
  );
}

interface FeedNavigationProps {
  readonly frame: Frame;
  readonly words: Strings;
}

/** What can be subscribed to and taken away. */
const FeedNavigation = kept(FeedList, ({ frame }) => JSON.stringify([frame.feeds, frame.data]));

function FeedList({ frame, words }: FeedNavigationProps): VNode {
  return (
    <nav class="feeds" aria-label={words.landmarks.feeds}>
      <ul>
        {frame.feeds.map(feed => (
          <>
            <li>
              <a href={feed.atom}>{words.footer.atom(feed.label)}</a>
            </li>
            <li>
              <a href={feed.json}>{words.footer.json(feed.label)}</a>
            </li>
          </>
        ))}
        <li>
          <a href={frame.data}>{words.data.link}</a>
        </li>
      </ul>
    </nav>
  );
}
