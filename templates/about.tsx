import type { VNode } from 'preact';
import type { AboutView } from '../src/render/views.ts';
import type { Settings } from '../src/types.ts';
import type { Strings } from './i18n/index.ts';
import { AboutFigures, Accuracy, Doubts } from './parts/about-figures.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Reference } from './parts/reference.tsx';

interface AboutProps {
  readonly view: AboutView;
  readonly settings: Settings;
  readonly words: Strings;
}

/** How the archive is made, how much it holds and lacks, how far it can be trusted, and how to report an error. */
export function AboutPage({ view, settings, words }: AboutProps): VNode {
  const { about } = words;
  return (
    <>
      <PageHeading heading={about.heading} words={words} />
      <div class="prose">
        <Paragraphs texts={about.intro(settings.paper)} />
        <h2>{about.figures}</h2>
        <AboutFigures view={view} words={words} />
        <h2>{about.gaps}</h2>
        <Paragraphs texts={gapsText(view, words)} />
        <p>
          <a href={view.coverage}>{about.coverage}</a>
        </p>
        <h2>{about.cutting}</h2>
        <Paragraphs texts={about.cuttingText} />
        <h2>{about.placing}</h2>
        <Paragraphs texts={about.placingText} />
        <h2>{about.accuracy}</h2>
        <Paragraphs texts={about.accuracyText(view.accuracy.pages)} />
        <Accuracy view={view} words={words} />
        <Doubts view={view} words={words} />
        <h2>{about.reporting}</h2>
        <Reporting contact={settings.contact} words={words} />
        {settings.licence !== '' && <Licence licence={settings.licence} words={words} />}
        <Machines view={view} words={words} />
      </div>
    </>
  );
}

function gapsText({ absent }: AboutView, { about }: Strings): readonly string[] {
  const { gapsText } = about;
  const told = (['missing', 'unknown'] as const).filter(reason => absent[reason] > 0);
  return told.length === 0 ? [gapsText.none] : told.map(reason => gapsText[reason](absent[reason]));
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

/** The archive's data and feeds, and the program that made the site. */
function Machines({ view, words }: { readonly view: AboutView; readonly words: Strings }): VNode {
  const { about } = words;
  const links = [
    [view.data, about.data],
    [view.atom, about.atom],
    [view.json, about.feed],
  ] as const;
  return (
    <>
      <h2>{about.machines}</h2>
      <ul>
        {links.map(([href, label]) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <h2>{about.program}</h2>
      <p>{about.programText(view.generator)}</p>
    </>
  );
}
