/** Verbs by which an occasion is held. Simplified characters; each word once, with all its roles. */
import type { Words } from '../../words.ts';

export const HELD: Words = {
  举办: ['commits', 'creates', 'did', 'holds'],
  举行: ['commits', 'did', 'holds'],
  开展: [
    'commits',
    'creates',
    'opens',
    'starts',
    'did',
    'holds',
    'noPlace',
    'inNoName',
    'lastingly',
    'setPhrase',
  ],
  召开: ['convenes', 'ofAnything'],
};
