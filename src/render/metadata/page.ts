/** What the makers of metadata work with. */
import type { HtmlSpec } from '../../plan/specs.ts';
import type { PageContext } from '../view/context.ts';
import type { Frame } from '../views.ts';

/** A page whose frame is made but for what it tells machines. */
export interface FramedPage<Spec extends HtmlSpec = HtmlSpec> {
  readonly context: PageContext;
  readonly spec: Spec;
  readonly frame: Omit<Frame, 'metadata'>;
}
