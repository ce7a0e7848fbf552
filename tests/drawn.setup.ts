/**
 * What laws are tried on is drawn alike in every run, so that a commit which passed passes again. `DRAW=anew` draws
 * others, for those who look for texts that break one; a law that fails says which number draws the same again.
 */
import fc from 'fast-check';

const asked = process.env.DRAW ?? '1';
fc.configureGlobal({ seed: asked === 'anew' ? Date.now() : Number(asked) });
