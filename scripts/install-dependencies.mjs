/**
 * Puts the packages of package-lock.json in place, and does nothing where they stand already. Every npm script starts
 * with it, so that the first command on a fresh machine needs no other before it. It may import nothing but Node's own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode();
if (!isInstalled()) install();

function checkNode() {
  const [wantedMajor, wantedMinor] = readJson('package.json').engines.node.match(/\d+/g).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Medigloss needs Node ${wantedMajor}.${wantedMinor} or later to build, and this is Node ${process.versions.node}: install a later one.`,
  );
  process.exit(1);
}

/** Compares contents, not times: npm writes its record of node_modules at other moments than the lock file. */
function isInstalled() {
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return false;
  }
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional)),
  );
}

function install() {
  console.log('Installing the packages of package-lock.json …');
  // Inside an npm script npm tells where it is; that spares Windows the search for npm.cmd.
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...args, 'ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('"npm ci" failed, see above: the package registry must be reachable for the first run.');
  process.exit(status ?? 1);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
