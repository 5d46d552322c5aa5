import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/folders.ts';

const SCRIPT = new URL('../../.ci/audit.mjs', import.meta.url).pathname;

/** What the script of the gate makes of what npm prints. */
function audited(printed: string, status: number) {
  const folder = temporaryFolder({
    npm: `#!/bin/sh\ncat "$(dirname "$0")/printed"\nexit ${status}\n`,
    printed,
  });
  chmodSync(join(folder, 'npm'), 0o755);
  const PATH = [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  const ran = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8', env: { PATH } });
  return { status: ran.status, said: ran.stdout + ran.stderr };
}

const report = (vulnerabilities: object, total: number): string =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total }, dependencies: { total: 327 } } });

test('packages without a known fault pass', () => {
  expect(audited(report({}, 0), 0)).toEqual({
    status: 0,
    said: 'npm audit: 0 known faults in 327 packages\n',
  });
});

test('a package with a known fault fails, and is named', () => {
  const via = [{ title: 'Runs what it reads', url: 'https://advisories.example/1' }];
  const found = { left: { name: 'left', severity: 'high', range: '<2', via, fixAvailable: true } };
  const { status, said } = audited(report(found, 1), 1);
  expect([status, said]).toEqual([1, expect.stringContaining('high: left <2: Runs what it reads')]);
});

test.each([
  ['refuses', '{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
  ['is not there', '{"error":{"summary":"getaddrinfo ENOTFOUND"}}', 'ENOTFOUND'],
  ['says nothing', '', 'no report'],
])('a service that %s is told of aloud, and fails nothing', (_, printed, reason) => {
  const { status, said } = audited(printed, 1);
  expect([status, said]).toEqual([0, expect.stringMatching(/^npm audit SKIPPED/)]);
  expect(said).toContain(reason);
});
