// The grey among the slots of src/site/styles/tokens.css.
const NEUTRAL = 7;

/** The slot (1–8) of a place's colour, for the class `p2`; neutral for a place that nobody has described. */
export const colourSlot = (place: { readonly colour: number } | null | undefined): number =>
  place?.colour ?? NEUTRAL;
