/** The self-signed certificate of the local server: made once, kept under .cache, renewed before it ends. */
import { generate } from "selfsigned";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import path from "node:path";

export interface Certificate {
  /** PEM texts. */
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;
const VALID_DAYS = 365;
const RENEW_BEFORE_DAYS = 14;

/** The kept certificate, or a new one valid for a year for localhost, 127.0.0.1 and ::1. `now` in milliseconds. */
export async function certificate(folder: string, now: number): Promise<Certificate> {
  const file = path.join(folder, "certificate.pem");
  const kept = readKept(file);
  if (kept && isStillGood(kept.cert, now)) return kept;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + VALID_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  // The key is for this user alone.
  writeFileSync(file, `${made.private}\n${made.cert}`, { mode: 0o600 });
  return { key: made.private, cert: made.cert };
}

function readKept(file: string): Certificate | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  const key = /-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]+-----END (?:RSA )?PRIVATE KEY-----/.exec(text)?.[0];
  const cert = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0];
  return key !== undefined && cert !== undefined ? { key, cert } : null;
}

function isStillGood(cert: string, now: number): boolean {
  return Date.parse(new X509Certificate(cert).validTo) - now > RENEW_BEFORE_DAYS * DAY;
}
