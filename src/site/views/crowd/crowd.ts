/** Where many documents stand on the shelf, what a page says of others is shortened, so that pages stay as they are. */
import { records } from '../load.ts';
import { question } from '../trace.ts';

/** Of so many documents every page holds all there is to say; past them a clause has counterparts in most of the others. */
export const FEW = 8;

export const isCrowded = question('crowded', () => records.documents.length > FEW)();
