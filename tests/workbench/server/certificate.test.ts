import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificate } from "../../../scripts/server/certificate";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the certificate is for this machine only, is kept, and is renewed before it ends", async () => {
  const made = await certificate(folder, NOW);
  const read = new X509Certificate(made.cert);
  expect(read.subjectAltName).toContain("DNS:localhost");
  expect(read.subjectAltName).toContain("IP Address:127.0.0.1");
  expect(read.ca).toBe(false);
  expect(Math.round((Date.parse(read.validTo) - NOW) / DAY)).toBe(365);
  expect(statSync(path.join(folder, "certificate.pem")).mode & 0o077).toBe(0);

  expect((await certificate(folder, NOW + 300 * DAY)).cert).toBe(made.cert);
  expect((await certificate(folder, NOW + 360 * DAY)).cert).not.toBe(made.cert);
});
