import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the `openssl` command, the other party in these tests. Files are given by name and content. */
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
export function makeRsaKey(bits: number = 2048): string {
  return openssl(["genpkey", "-algorithm", "RSA", "-pkeyopt", `rsa_keygen_bits:${bits}`]).toString();
}

/** The public half, SPKI PEM. */
export function publicKeyOf(privateKey: string): string {
  return openssl(["pkey", "-in", "key.pem", "-pubout"], { "key.pem": privateKey }).toString();
}

/** The same key in the older form that names the algorithm in its PEM label, PKCS#1. */
export function toPkcs1(privateKey: string): string {
  return openssl(["rsa", "-in", "key.pem", "-traditional"], { "key.pem": privateKey }).toString();
}

/** Whether openssl takes a signature in Base64 as genuine. */
export function opensslVerifies(body: string | Uint8Array, signature: string, publicKey: string): boolean {
  const files = { body, signature: Buffer.from(signature, "base64"), "public.pem": publicKey };
  try {
    const said = openssl(
      ["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "body"],
      files,
    );
    return said.toString().trim() === "Verified OK";
  } catch {
    return false;
  }
}

/** openssl's own signature, in Base64. */
export function opensslSigns(body: string | Uint8Array, privateKey: string): string {
  return openssl(["dgst", "-sha256", "-sign", "key.pem", "body"], { "key.pem": privateKey, body }).toString(
    "base64",
  );
}
