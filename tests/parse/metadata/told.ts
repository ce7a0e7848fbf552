import { parseText } from '../parsed.ts';

/** What a text says of itself over a short outline. */
export const told = (text: string) => {
  const { metadata } = parseText(`${text}\n一、甲\n内容。`).value;
  return { ...metadata, title: metadata.title?.text ?? null, issuer: metadata.issuer?.text ?? null };
};
