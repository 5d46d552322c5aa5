/** Loads a module once; what failed is loaded again the next time. */
export function loader<Module>(address: string): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  return () => {
    loading ??= import(address) as Promise<Module>;
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

/** The module that is loaded after the first hits. */
export type More = typeof import('./more.ts');
