import type { ComponentChildren } from 'preact';

/** An address that the owner wrote: a URL or mail address becomes a link, anything else stays text. */
export function Reference({ text }: { readonly text: string }): ComponentChildren {
  const href = addressOf(text);
  return href === null ? text : <a href={href}>{text}</a>;
}

function addressOf(text: string): string | null {
  if (/^https?:\/\/\S+$/.test(text)) return text;
  return /^[^\s@:/]+@[^\s@:/]+$/.test(text) ? `mailto:${text}` : null;
}
