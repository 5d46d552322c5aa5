import type { VNode } from 'preact';
import { GROUND } from '../../src/render/views/ground.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/render/views/policy.ts';
import type { Frame } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';

/** The head of every page. */
export function Head({ frame, words }: { readonly frame: Frame; readonly words: Strings }): VNode {
  const site = frame.settings.title;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.title === '' ? site : words.pageTitle(frame.title, site)}</title>
      {frame.description !== '' && <meta name="description" content={frame.description} />}
      <Colours />
      {frame.indexed ? (
        <link rel="canonical" href={frame.canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {frame.stylesheet !== '' && <link rel="stylesheet" href={frame.stylesheet} />}
      <FeedLinks feeds={frame.feeds} />
      <ForMachines metadata={frame.metadata} />
    </head>
  );
}

/** What a browser draws around the page is of the page's ground. */
function Colours(): VNode {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={GROUND.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={GROUND.dark} />
    </>
  );
}

/** Lets feed readers find the feeds by themselves. */
function FeedLinks({ feeds }: { readonly feeds: Frame['feeds'] }): VNode {
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
      {links.map(link => (
        <link {...link} />
      ))}
      {tags.map(tag => (
        <meta {...tag} />
      ))}
      {structured !== '' && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />
      )}
    </>
  );
}
