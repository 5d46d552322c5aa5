/** What a browser may do with a page: said in each page and once more by the server. render → templates, header files. */

/**
 * Nothing but the site's own scripts runs, nothing comes from another host, nothing is sent to one. Tools that judge a
 * page ask for robots.txt out of it, hence "connect-src".
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "connect-src 'self'",
] as const;

/** What the page to search on does beside: runs a worker, which reads the files of the index. */
const SEARCHING = [...DIRECTIVES, "worker-src 'self'"] as const;

/** For `<meta http-equiv>`. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The same for the page to search on. */
export const SEARCH_POLICY = SEARCHING.join('; ');

/**
 * For the header, which is one for all pages, while each page's own says what it needs of it: the same, and what a page
 * can't say of itself (CSP 3, 3.3): that no other page may frame it.
 */
export const HEADER_POLICY = [...SEARCHING, "frame-ancestors 'none'"].join('; ');
