import type { VNode } from 'preact';
import type { Strings } from '../i18n/index.ts';

interface SearchBoxProps {
  /** The page that it asks; the page itself where empty. */
  readonly action: string;
  /** Of the field: one a page. */
  readonly id: string;
  readonly words: Strings;
}

/** A box to search the archive with: a plain form, which needs no script to lead to the page that searches. */
export function SearchBox({ action, id, words }: SearchBoxProps): VNode {
  const { search } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari knows <search> from 17 on, and takes it for nothing before
    <form class="search-box" role="search" action={action || undefined} method="get">
      <label class="unseen" for={id}>
        {search.label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        placeholder={search.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-keyshortcuts="/"
      />
      <button type="submit">{search.button}</button>
    </form>
  );
}
