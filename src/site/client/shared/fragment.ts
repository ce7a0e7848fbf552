/**
 * The element id that the address names; the fragment as it stands where it cannot be decoded: messengers
 * cut addresses in the middle of %E4.
 */
export function fragment(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
