import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the `openssl` command, an independent implementation. Files are passed by name and content. */
export function openssl(args: string[], files: Record<string, string | Uint8Array> = {}): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "paysession-openssl-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A new RSA private key, PKCS#8 PEM. */
export function makeRsaKey(bits: number = 2048, publicExponent: number = 65_537): string {
  const options = [`rsa_keygen_bits:${bits}`, `rsa_keygen_pubexp:${publicExponent}`];
  return openssl([
    "genpkey",
    "-algorithm",
    "RSA",
    ...options.flatMap((option) => ["-pkeyopt", option]),
  ]).toString();
}

/** A new EC private key, PKCS#8 PEM. */
export function makeEcKey(curve: string = "P-521"): string {
  return openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", `ec_paramgen_curve:${curve}`]).toString();
}

/** The public key, SPKI PEM. */
export function publicKeyOf(privateKey: string): string {
  return openssl(["pkey", "-in", "key.pem", "-pubout"], { "key.pem": privateKey }).toString();
}

/** The same key in the older PKCS#1 form, whose PEM label names the algorithm. */
export function toPkcs1(privateKey: string): string {
  return openssl(["rsa", "-in", "key.pem", "-traditional"], { "key.pem": privateKey }).toString();
}

/** Whether openssl verifies a signature in Base64. */
export function opensslVerifies(body: string | Uint8Array, signature: string, publicKey: string): boolean {
  const files = { body, signature: Buffer.from(signature, "base64"), "public.pem": publicKey };
  try {
    const output = openssl(
      ["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "body"],
      files,
    );
    return output.toString().trim() === "Verified OK";
  } catch {
    return false;
  }
}

/** A signature by openssl, in Base64. */
export function opensslSigns(body: string | Uint8Array, privateKey: string): string {
  return openssl(["dgst", "-sha256", "-sign", "key.pem", "body"], { "key.pem": privateKey, body }).toString(
    "base64",
  );
}
