/**
 * pdfjs makes objects of browsers' drawing classes as it is loaded, and takes them from an optional native package. Where
 * that is not installed loading would fail, though only text is read here: so empty classes stand in while it is loaded.
 */
const CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** What `load` gives, with empty drawing classes standing in meanwhile; nobody else is to take them for real ones. */
export async function withoutDrawing<Library>(load: () => Promise<Library>): Promise<Library> {
  const standing = CLASSES.filter(name => !(name in globalThis));
  for (const name of standing)
    Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    for (const name of standing) Reflect.deleteProperty(globalThis, name);
  }
}
