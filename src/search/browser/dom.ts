/** Makes elements. Text is always text: nothing of a query or an article is read as markup. */
import type { Run } from './messages.ts';

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A button that does something; `key` tells it apart, so that it keeps the focus when it is made anew. */
export function button(key: string, act: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = make('button', { type: 'button', 'data-key': key }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Runs of text, those that were looked for marked. */
export function runs(pieces: readonly Run[]): Node[] {
  return pieces.map(([text, isMarked]) =>
    isMarked ? make('mark', {}, text) : document.createTextNode(text),
  );
}

/** Puts other children into an element; the button that had the focus there has it again where it still is. */
export function refill(element: HTMLElement, ...children: readonly Child[]): void {
  const { activeElement } = document;
  const key = element.contains(activeElement) ? activeElement?.getAttribute('data-key') : null;
  element.replaceChildren(...children.filter(child => child !== null));
  if (key) element.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** True where what has the focus takes text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input,textarea,select') !== null;
}
