/** What the first bytes of a web page say of it. */

/** The encoding that a page names of itself, lower case: `gb2312`; null where it names none. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Whether bytes begin as a web page does. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body|<div|<meta)/i.test(text.slice(0, 4096));
