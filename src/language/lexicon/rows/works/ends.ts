/** Verbs by which a work comes to its end. Simplified characters; each word once, with all its roles. */
import type { Words } from '../../words.ts';

export const WORK_ENDS: Words = {
  竣工: ['tookPlace', 'ended'],
  完工: ['tookPlace', 'ended'],
  投用: ['tookPlace', 'ended'],
  投运: ['ended'],
  投入使用: ['opensWork', 'tookPlace', 'ended', 'opens'],
  投入运营: ['ended', 'opens'],
  投产: ['ended'],
  运营: ['ended'],
  启用: ['ended'],
  开通: ['ended'],
  通车: ['ended'],
  交付: ['tookPlace', 'ended'],
  交付使用: ['ended'],
  验收: ['ofAnything', 'ended', 'endedWork'],
  拆除: ['ended'],
  关停: ['ended'],
  销号: ['ended'],
};
