import type { ComponentChildren, VNode } from 'preact';

/** A fact and its name. */
export interface LabelledFact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Facts with their names, in a row of pairs. Nothing where there are none. */
export function Facts({ facts }: { readonly facts: readonly LabelledFact[] }): VNode | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(fact => (
        <div>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
