import { exportJWK, generateKeyPair, importJWK, importPKCS8 } from "jose";

/**
 * Creates an extractable key pair.
 *
 * @param privateKey PKCS#8 PEM; its key pair is restored. By default, a new key pair is generated.
 */
export async function createKeyPair(
  algorithm: "ES512" | "RS256",
  privateKey?: string,
): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  if (privateKey === undefined) return generateKeyPair(algorithm, { extractable: true });
  const imported = await importPKCS8(privateKey, algorithm, { extractable: true });
  const { d, p, q, dp, dq, qi, ...publicMembers } = await exportJWK(imported);
  const publicKey = await importJWK(publicMembers, algorithm, { extractable: true });
  // `importJWK` returns bytes for symmetric keys only.
  return { privateKey: imported, publicKey: publicKey as CryptoKey };
}
