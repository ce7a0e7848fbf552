/** word-extractor ships without types; what is used of it. */
declare module 'word-extractor' {
  import type { Buffer } from 'node:buffer';

  interface Document {
    getBody(): string;
    getFootnotes(): string;
    getEndnotes(): string;
    getTextboxes(options?: { includeHeadersAndFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<Document>;
  }
}
