import type { VNode } from 'preact';
import type { ArticleView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';

/** Says that the paper had pictures, where somebody is named for them and no caption says so. */
export function MissingPhotos(props: { readonly view: ArticleView; readonly words: Strings }): VNode | null {
  if (!props.view.picturesMissing) return null;
  return <p class="no-photo">{props.words.reading.noPhotos}</p>;
}
