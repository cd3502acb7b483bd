import { exportJWK, generateKeyPair, importJWK, importPKCS8 } from "jose";

/** Makes a key pair, or the one that a private key (PKCS#8 PEM) belongs to. */
export async function makeKeys(
  algorithm: "ES512" | "RS256",
  kept: string | undefined,
): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  if (kept === undefined) return generateKeyPair(algorithm, { extractable: true });
  const privateKey = await importPKCS8(kept, algorithm, { extractable: true });
  const { d, p, q, dp, dq, qi, ...open } = await exportJWK(privateKey);
  const publicKey = await importJWK(open, algorithm, { extractable: true });
  return { privateKey, publicKey: publicKey as CryptoKey };
}
