/**
 * Content security policies. Scripts and styles are files of our own, never inline; the search engine is
 * WebAssembly, which needs its own permission; nothing is asked of another origin.
 */
const COMMON =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'";

/** For pages of the site. */
export const PAGE_POLICY = `${COMMON}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; form-action 'self'; manifest-src 'self'`;

/** For pages in other people's frames, whose one script tells their height; `base target` opens their links outside. */
export const EMBED_POLICY = `${COMMON}; script-src 'self'; form-action 'none'`;
