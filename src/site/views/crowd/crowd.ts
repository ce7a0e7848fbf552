/** Where many documents stand on the shelf, what a page says of others is shortened, so that pages stay as they are. */
import { FEW } from '#model/records.ts';
import { records } from '../load.ts';
import { question } from '../trace.ts';

export const isCrowded = question('crowded', () => records.documents.length > FEW)();
