/** The page at an old address: it leads on to the article. */
import { hrefBetween } from '../plan/paths.ts';
import { articlePath } from '../plan/planner.ts';
import type { RedirectSpec, Site } from '../plan/specs.ts';
import { displayText } from './display.ts';
import { absolute } from './view/context.ts';
import { CONTENT_SECURITY_POLICY } from './views/policy.ts';
import { escapeXml } from './xml.ts';

/** A page that needs no script and no server: browsers follow the refresh, crawlers the canonical link, people the link. */
export function redirectPage(site: Site, { path, entry }: RedirectSpec): string {
  const target = articlePath(entry);
  const href = escapeXml(hrefBetween(path, target, site.settings.links));
  const title = escapeXml(displayText(entry.title));
  return `<!doctype html>
<html lang="${site.settings.language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<meta name="robots" content="noindex" />
<link rel="canonical" href="${escapeXml(absolute(site, target))}" />
<meta http-equiv="refresh" content="0; url=${href}" />
</head>
<body>
<h1><a href="${href}">${title}</a></h1>
</body>
</html>
`;
}
