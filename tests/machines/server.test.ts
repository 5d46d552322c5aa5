import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SitePath } from '../../src/ids.ts';
import { checkPlan, type SitePlan } from '../../src/plan/index.ts';
import { cutToLimits } from '../../src/plan/machine.ts';
import { plannerOf } from '../../src/plan/planner.ts';
import { manifestSpec, openSearchSpecs } from '../../src/plan/server.ts';
import { nginxConfiguration } from '../../src/render/nginx.ts';
import { headerFile, manifest, openSearch, redirectList } from '../../src/render/server.ts';
import { sitemap } from '../../src/render/sitemap.ts';
import { shownOn } from '../../src/render/view/index.ts';
import { GROUND } from '../../src/render/views/ground.ts';
import { CONTENT_SECURITY_POLICY, HEADER_POLICY } from '../../src/render/views/policy.ts';
import type { HeaderTarget } from '../../src/types.ts';
import { article, planOf } from '../plan/archive.ts';
import { wellFormed } from '../render/xml.ts';

const ARTICLES = [article('2024/02/29/a', { aliases: ['/old/', '/旧/news.html'] })];
const ASSETS = ['style.css', 'icon.svg', 'icon-180.png', 'icon-512.png'].map(name => ({
  name,
  contents: name,
}));

function planFor(...headers: readonly HeaderTarget[]): SitePlan {
  return planOf(ARTICLES, { settings: { headers }, inputs: { assets: ASSETS } });
}

/** The file of a kind, as the server reads it. */
function text(plan: SitePlan, kind: 'redirect-list' | 'headers' | 'nginx' | 'manifest'): string {
  const spec = plan.specs.find(one => one.kind === kind);
  switch (spec?.kind) {
    case 'redirect-list':
      return redirectList(plan.site, spec);
    case 'headers':
      return headerFile(plan.site, spec);
    case 'nginx':
      return nginxConfiguration(plan.site, spec);
    case 'manifest':
      return manifest(plan.site, spec);
    default:
      throw new RangeError(kind);
  }
}

const kindsOf = (plan: SitePlan) => plan.specs.map(spec => spec.kind);

test('header files are written only for the servers that the settings name', () => {
  const wanted = ['headers', 'nginx'];
  const found = (...targets: HeaderTarget[]) =>
    kindsOf(planFor(...targets)).filter(kind => wanted.includes(kind));
  expect([found(), found('netlify'), found('cloudflare', 'nginx')]).toEqual([
    [],
    ['headers'],
    ['headers', 'nginx'],
  ]);
  expect(checkPlan(planFor('netlify', 'cloudflare', 'nginx'))).toEqual([]);
});

test('old addresses are listed where there are any, with the way from the root of the host', () => {
  expect(kindsOf(planOf([]))).not.toContain('redirect-list');
  expect(text(planFor(), 'redirect-list')).toBe(
    '/archive/old/ /archive/2024/02/29/a/ 301\n/archive/%E6%97%A7/news.html /archive/2024/02/29/a/ 301\n',
  );
});

test('Netlify alone is told to lead on even where a page stands', () => {
  expect(text(planFor('netlify'), 'redirect-list')).toContain('/archive/2024/02/29/a/ 301!\n');
  expect(text(planFor('netlify', 'cloudflare'), 'redirect-list')).not.toContain('!');
});

test('page and header state one policy, which lets nothing unsafe in', () => {
  expect(HEADER_POLICY.startsWith(CONTENT_SECURITY_POLICY)).toBe(true);
  expect(HEADER_POLICY).not.toMatch(/unsafe|\*|script-src(?! 'self')/);
  for (const kind of ['headers', 'nginx'] as const)
    expect(text(planFor('netlify', 'nginx'), kind)).toContain(HEADER_POLICY);
});

test('the header file for Netlify and Cloudflare', () => {
  expect(text(planFor('cloudflare'), 'headers')).toMatchInlineSnapshot(`
    "/archive/*
      Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
      Cross-Origin-Opener-Policy: same-origin

    /archive/assets/style.b78be019.css
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/:segment/:file
      Cache-Control: public, max-age=31536000, immutable

    /archive/data/*
      Access-Control-Allow-Origin: *
    "
  `);
});

test('the configuration for nginx', () => {
  expect(text(planFor('nginx'), 'nginx')).toMatchInlineSnapshot(`
    "# In a server block: root <the folder of the site>; index index.html; include <this file>;

    charset utf-8;
    charset_types text/html text/css text/plain text/xml text/csv application/json;

    error_page 404 "/archive/404.html";

    location "/archive/" {
        try_files $uri $uri/ =404;
        add_header Cache-Control "no-cache" always;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
    }

    location ~ "^/archive/data/" {
        types { application/jsonl jsonl; text/csv csv; application/json json; text/html html; }
        add_header Cache-Control "no-cache" always;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
        add_header Access-Control-Allow-Origin "*" always;
    }

    location = "/archive/manifest.webmanifest" {
        types { } default_type application/manifest+json;
        add_header Cache-Control "no-cache" always;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
    }

    location = "/archive/assets/style.b78be019.css" {
        add_header Cache-Control "public, max-age=31536000, immutable" always;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
    }

    location ~ "^/archive/search/[0-9a-f]+/" {
        add_header Cache-Control "public, max-age=31536000, immutable" always;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
    }

    location ^~ "/archive/_deploy/" {
        return 404;
    }

    location ^~ "/archive/.jianbao/" {
        return 404;
    }

    location = "/archive/old/" {
        return 301 "/archive/2024/02/29/a/";
    }

    location = "/archive/旧/news.html" {
        return 301 "/archive/2024/02/29/a/";
    }
    "
  `);
});

test('every place of the nginx configuration that has a header has all of them', () => {
  const places = text(planFor('nginx'), 'nginx')
    .split(/^location /m)
    .slice(1);
  const headed = places.filter(place => place.includes('add_header'));
  expect(headed.length).toBeGreaterThan(3);
  for (const place of headed)
    expect(place).toMatch(/Cache-Control[\s\S]*Content-Security-Policy[\s\S]*nosniff/);
});

test('an address can not end a word of the nginx configuration', () => {
  const plan = planOf(ARTICLES, {
    settings: { headers: ['nginx'], baseUrl: 'https://a.example/a"b$c;%7B/' },
  });
  const configuration = text(plan, 'nginx');
  expect(configuration).not.toMatch(/^location[^"]*"[^"\\]*";/m);
  expect(configuration).toMatch(/return 301 "[^"$]*";/);
});

test('only files whose names change with their contents are kept for ever', () => {
  const lines = text(planFor('netlify'), 'headers').split('\n');
  const kept = lines.flatMap((line, at) => (line.includes('immutable') ? (lines[at - 1] ?? '') : []));
  expect(kept).toEqual([
    expect.stringMatching(/^\/archive\/assets\/style\.[0-9a-f]{8}\.css$/),
    '/archive/search/:segment/:file',
  ]);
});

test('files of the search index are kept for ever, its directory and its page are not', () => {
  const plan = planFor('netlify', 'nginx');
  const [, pattern = ''] = /location ~ "(\S+search\/\S+)" \{\n.*immutable/.exec(text(plan, 'nginx')) ?? [];
  const paths = plan.specs.map(spec => `/archive/${spec.path}`).filter(path => path.includes('/search/'));
  const kept = paths.filter(path => new RegExp(pattern).test(path));
  expect(kept.length).toBeGreaterThan(4);
  expect(kept).toEqual(paths.filter(path => path.endsWith('.bin')));
  const placed = new RegExp(`^${'/archive/search/:segment/:file'.replaceAll(/:\w+/g, '[^/]+')}$`);
  expect(paths.filter(path => placed.test(path))).toEqual(kept);
});

test('the manifest names the site and its icons', () => {
  expect(JSON.parse(text(planFor(), 'manifest'))).toEqual({
    name: '沐州日报剪报',
    short_name: '沐州日报剪报',
    description: '沐州的旧闻',
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: 'assets/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'assets/icon-180.png', sizes: '180x180', type: 'image/png' },
      { src: 'assets/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  });
});

test('the colours around a page are those of its ground', () => {
  const css = readFileSync(new URL('../../templates/assets/style/10-ground.css', import.meta.url), 'utf8');
  expect([...css.matchAll(/--paper: (#\w+)/g)].map(match => match[1]).slice(0, 2)).toEqual([
    GROUND.light,
    GROUND.dark,
  ]);
});

test('the icons are checked in, at the size that they are called', () => {
  for (const size of [180, 512]) {
    const png = readFileSync(new URL(`../../templates/assets/icon-${size}.png`, import.meta.url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('a site without a page to search on tells browsers of no search', () => {
  const plan = planFor();
  const site = { ...plan.site, search: null };
  expect(openSearchSpecs(plannerOf(site, () => 'x' as never))).toEqual([]);
  const home = plan.specs.find(spec => spec.kind === 'home');
  expect(home?.kind === 'home' && shownOn(site, home).frame.metadata.links.map(({ rel }) => rel)).toEqual([
    'icon',
    'apple-touch-icon',
    'manifest',
  ]);
});

test('a site with one describes it, and every page leads there', () => {
  const plan = planFor();
  const site = { ...plan.site, search: 'search/index.html' as SitePath };
  const sign = () => 'x' as never;
  const [spec] = openSearchSpecs(plannerOf(site, sign));
  const description = spec === undefined ? '' : openSearch(site, spec);
  expect([wellFormed(description), spec?.path]).toEqual([true, 'opensearch.xml']);
  expect(description).toContain('template="https://example.org/archive/search/?q={searchTerms}"');
  expect(description).toContain('<ShortName>沐州日报剪报</ShortName>');
  const home = plan.specs.find(one => one.kind === 'home');
  expect(home?.kind === 'home' && shownOn(site, home).frame.metadata.links).toContainEqual({
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: '沐州日报剪报',
    href: 'opensearch.xml',
  });
  expect(manifestSpec(plannerOf(site, sign)).path).toBe('manifest.webmanifest');
});

test('a sitemap ends at fifty thousand addresses', () => {
  const urls = Array.from({ length: 100_001 }, (_, place) => ({
    path: `${place}/index.html` as SitePath,
    lastmod: null,
  }));
  expect(cutToLimits(urls, 20).map(run => run.length)).toEqual([50_000, 50_000, 1]);
  expect(cutToLimits([], 20)).toEqual([]);
});

test('and before fifty megabytes', () => {
  const baseUrl = `https://example.org/${'a&'.repeat(400)}/`;
  const path = `reporters/${'乙'.repeat(60)}/index.html` as SitePath;
  const urls = Array.from({ length: 40_000 }, () => ({ path, lastmod: null }));
  const runs = cutToLimits(urls, baseUrl.replaceAll('&', '&quot;').length);
  expect(runs.length).toBeGreaterThan(1);
  expect(runs.flat()).toHaveLength(40_000);
  const { site } = planOf([], { settings: { baseUrl } });
  for (const held of runs) {
    const bytes = Buffer.byteLength(sitemap(site, { urls: held } as never));
    expect(bytes).toBeLessThanOrEqual(50 * 1024 * 1024);
  }
});
