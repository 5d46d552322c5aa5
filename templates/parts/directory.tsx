import type { VNode } from 'preact';
import type { DirectorySectionView } from '../../src/render/views/front.ts';
import type { DirectoryView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Counts } from './counts.tsx';

interface DirectoryProps {
  readonly view: DirectoryView;
  readonly words: Strings;
}

/** The sections of a directory, and where there are several a bar to jump to each. */
export function Directory({ view, words }: DirectoryProps): VNode {
  const named = view.sections.filter(section => section.heading !== '');
  return (
    <>
      {named.length > 1 && (
        <nav class="jumps" aria-label={words.front.jump}>
          <ul>
            {named.map(({ id, heading }) => (
              <li>
                <a href={`#${id}`} lang={languageMark(heading, words)}>
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.sections.map(section => (
        <Section section={section} axis={view.axis} words={words} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly section: DirectorySectionView;
  readonly axis: DirectoryView['axis'];
  readonly words: Strings;
}

function Section({ section, axis, words }: SectionProps): VNode {
  const { id, heading, count, counts, all } = section;
  if (heading === '')
    return (
      <div id={id} class="directory">
        <Counts counts={counts} words={words} />
      </div>
    );
  return (
    <section id={id} class="breakdown directory">
      <h2>
        <span lang={languageMark(heading, words)}>{heading}</span>{' '}
        {count > 0 && <span class="count">{words.front.members[axis](count)}</span>}
      </h2>
      <Counts counts={counts} words={words} />
      {all !== null && (
        <p class="more-of">
          <a href={all}>{words.front.all(count)}</a>
        </p>
      )}
    </section>
  );
}
