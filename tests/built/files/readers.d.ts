/** What the tests use of readers that come without types. */
declare module 'datapackage' {
  interface Resource {
    read(options?: { readonly keyed?: boolean; readonly relations?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export const Package: {
    load(
      descriptor: string,
      options?: { readonly strict?: boolean; readonly basePath?: string },
    ): Promise<{ readonly valid: boolean; getResource(name: string): Resource }>;
  };
}

declare module 'frictionless.js' {
  export function open(path: string): { rows(): Promise<AsyncIterable<string[]>> };
}
