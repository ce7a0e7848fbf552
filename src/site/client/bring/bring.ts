/** A document of the reader's own. All that reads it is loaded on this page alone. */
import './page.ts';
