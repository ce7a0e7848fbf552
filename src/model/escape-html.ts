/** Text as HTML says it, between tags and in the value of an attribute: `<script>` in a seed is shown, never run. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
