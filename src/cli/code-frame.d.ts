/** The one function of @babel/code-frame that is used; the package brings no types. */
declare module '@babel/code-frame' {
  interface Place {
    readonly line: number;
    readonly column?: number;
  }
  export function codeFrameColumns(
    text: string,
    place: { readonly start: Place; readonly end?: Place },
    options?: { readonly highlightCode?: boolean; readonly forceColor?: boolean; readonly message?: string },
  ): string;
}
