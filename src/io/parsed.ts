/** Reads what the program wrote for itself, which others may have damaged since. */

/** The value of a text in JSON; null where it is none, or not what it should be. */
export function parsedAs<Value>(text: string, is: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
