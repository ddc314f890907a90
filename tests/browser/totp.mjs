// The authenticator app in a counselor's pocket (RFC 6238: SHA-1, six digits, thirty seconds).
import { createHmac } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How long a code stands, in seconds. */
export const STEP = 30;

/** The code that the app shows at `moment`, for a key as a person types it in. */
export function totp(secret, moment) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(moment / 1_000 / STEP)));
  const digest = createHmac('sha1', decode(secret)).update(counter).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

function decode(secret) {
  let bits = '';
  for (const letter of secret.replaceAll(' ', '')) bits += LETTERS.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}
