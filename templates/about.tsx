import type { VNode } from 'preact';
import type { AboutView } from '../src/render/views.ts';
import type { Settings } from '../src/types.ts';
import type { Strings } from './i18n/index.ts';
import { Facts, type LabelledFact } from './parts/facts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Reference } from './parts/reference.tsx';

interface AboutProps {
  readonly view: AboutView;
  readonly settings: Settings;
  readonly words: Strings;
}

/** How the archive is made, how much it holds, and how to report an error. */
export function AboutPage({ view, settings, words }: AboutProps): VNode {
  const { about } = words;
  return (
    <>
      <PageHeading heading={about.heading} words={words} />
      <div class="prose">
        <Paragraphs texts={about.intro(settings.paper)} />
        <h2>{about.figures}</h2>
        <Facts facts={figures(view, words)} />
        <h2>{about.cutting}</h2>
        <Paragraphs texts={about.cuttingText} />
        <h2>{about.placing}</h2>
        <Paragraphs texts={about.placingText} />
        <h2>{about.reporting}</h2>
        <Reporting contact={settings.contact} words={words} />
        {settings.licence !== '' && <Licence licence={settings.licence} words={words} />}
      </div>
    </>
  );
}

function figures(view: AboutView, words: Strings): readonly LabelledFact[] {
  const { figureLabels, issues } = words.about;
  const { from, to } = view;
  const span =
    from === null || to === null ? [] : [{ label: figureLabels.span, value: words.dates.range(from, to) }];
  return [
    { label: figureLabels.articles, value: words.articles(view.articles) },
    { label: figureLabels.issues, value: issues(view.issues) },
    ...span,
    { label: figureLabels.unplaced, value: words.articles(view.unplaced) },
    { label: figureLabels.inferred, value: words.articles(view.inferred) },
  ];
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }): VNode {
  return (
    <>
      {texts.map(text => (
        <p>{text}</p>
      ))}
    </>
  );
}

function Reporting({ contact, words }: { readonly contact: string; readonly words: Strings }): VNode {
  if (contact === '') return <p>{words.about.reportingWithoutContact}</p>;
  return (
    <p>
      {words.about.reportingText}
      <Reference text={contact} />
    </p>
  );
}

function Licence({ licence, words }: { readonly licence: string; readonly words: Strings }): VNode {
  return (
    <>
      <h2>{words.about.licence}</h2>
      <p>
        <Reference text={licence} />
      </p>
    </>
  );
}
