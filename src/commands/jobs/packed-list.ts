/** A list as bytes: small where it only waits to be written, and as bytes it goes from thread to thread. */
export interface PackedList {
  readonly count: number;
  /** JSON. */
  readonly text: Uint8Array;
}

export const packList = (list: readonly unknown[]): PackedList => ({
  count: list.length,
  text: new TextEncoder().encode(JSON.stringify(list)),
});

export const unpackList = <T>({ text }: PackedList): T[] => JSON.parse(new TextDecoder().decode(text));
