import type { VNode } from 'preact';
import type { Frame } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';

/** Nothing runs, nothing comes from another host, nothing is sent. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

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
      <meta name="color-scheme" content="light dark" />
      {frame.indexed ? (
        <link rel="canonical" href={frame.canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {frame.stylesheet !== '' && <link rel="stylesheet" href={frame.stylesheet} />}
      <FeedLinks feeds={frame.feeds} />
    </head>
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
