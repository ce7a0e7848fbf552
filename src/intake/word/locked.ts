/** Word files that a password locks. */
import { IntakeFault } from '../original.ts';

/** A .docx with a password is an OLE file with the stream EncryptedPackage. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1));
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo');
}

export const lockedWord = (): IntakeFault =>
  new IntakeFault(
    'intake/encrypted',
    'the file is locked with a password',
    'Open it in Word and save it without one',
  );
