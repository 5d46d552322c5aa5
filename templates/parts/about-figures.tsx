import type { VNode } from 'preact';
import type { AboutView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Facts, type LabelledFact } from './facts.tsx';

interface FiguresProps {
  readonly view: AboutView;
  readonly words: Strings;
}

/** How much the archive holds. */
export function AboutFigures({ view, words }: FiguresProps): VNode {
  const { figureLabels, issues } = words.about;
  const { from, to } = view;
  const span =
    from === null || to === null ? [] : [{ label: figureLabels.span, value: words.dates.range(from, to) }];
  const counted = (['unplaced', 'inferred', 'byHand', 'drafts', 'flagged'] as const).map(
    (name): LabelledFact => ({ label: figureLabels[name], value: words.articles(view[name]) }),
  );
  const held = [
    { label: figureLabels.articles, value: words.articles(view.articles) },
    { label: figureLabels.issues, value: issues(view.issues) },
  ];
  return <Facts facts={[...held, ...span, ...counted]} />;
}

/** How often import is right, measure by measure. */
export function Accuracy({ view, words }: FiguresProps): VNode {
  const { accuracyCaption, accuracyColumns, measures, percent } = words.about;
  return (
    <table>
      <caption>{accuracyCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{accuracyColumns.measure}</th>
          <th scope="col">{accuracyColumns.percent}</th>
        </tr>
      </thead>
      <tbody>
        {view.accuracy.figures.map(({ measure, percent: share }) => (
          <tr>
            <th scope="row">{measures[measure]}</th>
            <td>{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What import would have an editor look at. Nothing where there is nothing. */
export function Doubts({ view, words }: FiguresProps): VNode | null {
  if (view.flags.length === 0) return null;
  const { flagNames } = words.provenance;
  return (
    <>
      <h2>{words.about.flags}</h2>
      <p>{words.about.flagsText}</p>
      <Facts
        facts={view.flags.map(({ code, count }) => ({
          label: flagNames[code],
          value: words.articles(count),
        }))}
      />
    </>
  );
}
