declare module '@citation-js/core' {
  /** CSL-JSON of a citation, as far as the tests look. */
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }
  export interface CslItem {
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly page?: string;
    readonly URL?: string;
    readonly note?: string;
    readonly 'container-title'?: string;
    readonly 'citation-key'?: string;
    readonly id?: string;
  }
  export class Cite {
    constructor(input: string);
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
