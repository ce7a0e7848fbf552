/** Zones (分区) of a document: its outline, and what stands before, between and behind. */

/** A run of paragraphs: items of the outline with their text, or what stands around it. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly outline: boolean;
  /** An annex without marks: one item of the outline. */
  readonly annex?: true;
}

/** Neighbouring zones around the outline as one; the first, before the outline, stays apart. */
export function joinZones(zones: readonly Zone[]): Zone[] {
  const joined: Zone[] = [];
  for (const zone of zones) {
    const before = joined.at(-1);
    if (joined.length > 1 && before && !before.outline && !zone.outline)
      joined[joined.length - 1] = { ...before, to: zone.to };
    else joined.push(zone);
  }
  return joined;
}
