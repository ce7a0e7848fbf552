/** A card that is kept is used again only where no byte of it is another. */
import { expect, test } from 'vitest';
import { encodePng, isWholePng } from '../../tools/build/cards/png.ts';

test('one bit that is another anywhere in an image, or an end that is lost, is noticed', () => {
  const image = encodePng({ width: 3, height: 2, pixels: Int32Array.of(1, 2, 3, 3, 2, 1) });
  expect(isWholePng(image)).toBe(true);
  for (let at = 0; at < image.length; at++) {
    expect(isWholePng(image.with(at, (image[at] as number) ^ 1)), `byte ${at}`).toBe(false);
    expect(isWholePng(image.subarray(0, at)), `${at} bytes`).toBe(false);
  }
  expect(isWholePng(Buffer.concat([image, image]))).toBe(false);
});
