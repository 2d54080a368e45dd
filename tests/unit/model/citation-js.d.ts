/** The part of citation-js that the tests use; the package has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
