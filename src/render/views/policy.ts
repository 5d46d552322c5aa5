/** What a browser may do with a page: said in each page and once more by the server. render → templates, header files. */

/** Nothing runs, nothing comes from another host, nothing is sent. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** For `<meta http-equiv>`. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** For the header: the same, and what a page can't say of itself (CSP 3, 3.3): that no other page may frame it. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
