import type { ComponentChildren, VNode } from 'preact';
import type { ScriptView } from '../../src/render/views/search.ts';
import type { Frame, View } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Breadcrumbs } from '../parts/breadcrumbs.tsx';
import { Footer } from '../parts/footer.tsx';
import { Navigation } from '../parts/navigation.tsx';
import { Head } from './head.tsx';

interface DocumentProps {
  readonly frame: Frame;
  readonly words: Strings;
  /** Becomes the class of `<body>`, for the stylesheet. */
  readonly kind: View['kind'];
  readonly masthead: VNode;
  readonly script: ScriptView | null;
  /** What stands in `<main>`. */
  readonly children: ComponentChildren;
}

/** The layout of every page: skip link, masthead, navigation, the way here, content, footer. */
export function Document({ frame, words, kind, masthead, script, children }: DocumentProps): VNode {
  return (
    <html lang={words.language}>
      <Head frame={frame} script={script} words={words} />
      <body class={kind}>
        <a class="skip" href="#main">
          {words.landmarks.skip}
        </a>
        {masthead}
        <Navigation links={frame.navigation} words={words} />
        <Breadcrumbs crumbs={frame.crumbs} words={words} />
        <main id="main">{children}</main>
        <Footer frame={frame} words={words} />
      </body>
    </html>
  );
}
