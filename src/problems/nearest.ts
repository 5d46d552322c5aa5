/** The known names nearest to what was found, or what to do where none is near. */
export function didYouMean(nearest: string | readonly string[] | null, otherwise: string): string {
  const names = nearest === null ? [] : [nearest].flat();
  return names.length === 0 ? otherwise : `Did you mean ${names.join(' or ')}?`;
}
