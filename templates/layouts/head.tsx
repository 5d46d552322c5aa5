import type { VNode } from 'preact';
import { type ElementAttributes, elementOf } from '../../src/markup/element.ts';
import { GROUND } from '../../src/render/views/ground.ts';
import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from '../../src/render/views/policy.ts';
import type { ScriptView } from '../../src/render/views/search.ts';
import type { Frame } from '../../src/render/views.ts';
import type { Settings } from '../../src/types.ts';
import type { Strings } from '../i18n/index.ts';
import { kept, raw } from '../parts/kept.tsx';

interface HeadProps {
  readonly frame: Frame;
  /** The script of the page; null for all pages but the one to search on. */
  readonly script: ScriptView | null;
  readonly words: Strings;
}

/** The head of every page. */
export function Head({ frame, script, words }: HeadProps): VNode {
  const site = frame.settings.title;
  return (
    <head>
      <Ground policy={script === null ? CONTENT_SECURITY_POLICY : SEARCH_POLICY} words={words} />
      <title>{frame.title === '' ? site : words.pageTitle(frame.title, site)}</title>
      {frame.description !== '' && <meta name="description" content={frame.description} />}
      <Colours theme={frame.settings.theme} words={words} />
      {frame.indexed ? (
        <link rel="canonical" href={frame.canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {frame.stylesheet !== '' && <link rel="stylesheet" href={frame.stylesheet} />}
      <Script script={script ?? frame.search?.focus ?? null} />
      <FeedLinks feeds={frame.feeds} words={words} />
      <ForMachines metadata={frame.metadata} />
    </head>
  );
}

interface GroundProps {
  readonly policy: string;
  readonly words: Strings;
}

/** What a browser has to know before it reads on. */
const Ground = kept(
  ({ policy }: GroundProps) => (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
    </>
  ),
  ({ policy }) => policy,
);

/** A module: it waits until the page is read, and a browser without modules leaves it. */
function Script({ script }: { readonly script: ScriptView | null }): VNode | null {
  return script && <script type="module" src={script.src} integrity={script.integrity} />;
}

interface ColoursProps {
  readonly theme: Settings['theme'];
  readonly words: Strings;
}

/** What a browser draws around the page is of the page's ground. */
const Colours = kept(ThemeColours, ({ theme }) => `${theme?.light.paper}\n${theme?.dark.paper}`);

function ThemeColours({ theme }: ColoursProps): VNode {
  const light = theme?.light.paper ?? GROUND.light;
  const dark = theme?.dark.paper ?? GROUND.dark;
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark} />
    </>
  );
}

interface FeedLinksProps {
  readonly feeds: Frame['feeds'];
  readonly words: Strings;
}

/** Lets feed readers find the feeds by themselves. */
const FeedLinks = kept(AlternateLinks, ({ feeds }) => JSON.stringify(feeds));

function AlternateLinks({ feeds }: FeedLinksProps): VNode {
  return (
    <>
      {feeds.map(feed => (
        <>
          <link rel="alternate" type="application/atom+xml" title={feed.label} href={feed.atom} />
          <link rel="alternate" type="application/feed+json" title={feed.label} href={feed.json} />
        </>
      ))}
    </>
  );
}

/** Icons and the like, what the page says of itself to those who share and cite it, and its structured data. */
function ForMachines({ metadata }: { readonly metadata: Frame['metadata'] }): VNode {
  const { links, tags, structured } = metadata;
  return (
    <>
      {raw(elements('link', links))}
      {raw(elements('meta', tags))}
      {structured !== '' && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />
      )}
    </>
  );
}

/** An article has some fifty of them: as text they take a fraction of the time that components would. */
function elements(name: string, all: readonly object[]): string {
  let markup = '';
  for (const attributes of all) markup += elementOf(name, attributes as ElementAttributes, '');
  return markup;
}
