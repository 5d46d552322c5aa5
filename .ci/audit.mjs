// Asks npm whether any package that is installed has a known fault. Fails where one has; where the audit service can't be
// reached, says so aloud and passes: not to know is no fault of the change that is tested.
import { spawnSync } from 'node:child_process';
import { argv, exit, stderr, stdout } from 'node:process';

const ONCE = ['--fetch-retries=0', '--fetch-timeout=20000'];

const { stdout: answer, error } = spawnSync('npm', ['audit', '--json', ...ONCE, ...argv.slice(2)], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 60_000,
});
const report = reportIn(answer);
const counted = report?.metadata?.vulnerabilities?.total;
if (typeof counted !== 'number') {
  const reason = report?.message ?? report?.error?.summary ?? error?.message ?? 'no report came back';
  stderr.write(`npm audit SKIPPED: the audit service could not be reached (${reason}).\n`);
  stderr.write('Nothing is known of faults in the packages; run "npm run audit" where it can be.\n');
  exit(0);
}
for (const found of Object.values(report.vulnerabilities ?? {})) stdout.write(lineOf(found));
stdout.write(`npm audit: ${counted} known faults in ${report.metadata.dependencies?.total ?? 0} packages\n`);
exit(counted === 0 ? 0 : 1);

function reportIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function lineOf({ name, severity, range, via, fixAvailable }) {
  const titles = via.map(each =>
    typeof each === 'string' ? `through ${each}` : `${each.title} ${each.url}`,
  );
  return `${severity}: ${name} ${range}: ${titles.join('; ')}${fixAvailable ? '; a fix is there' : ''}\n`;
}
