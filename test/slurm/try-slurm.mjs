// Runs a small sweep through a real Slurm on this machine and compares its bytes with those of one machine. It installs
// Debian's Slurm, so it is no part of `npm test` and does nothing unless it is asked for, as root on Debian:
//
//   PASSERELLE_SLURM=1 node test/slurm/try-slurm.mjs
//
// Everything but the packages lies in a temporary folder; the three servers are stopped at the end.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (process.env['PASSERELLE_SLURM'] !== '1')
  stop('Nothing was done: PASSERELLE_SLURM=1 asks for it, and installs Slurm.');
if (process.getuid?.() !== 0) stop('Slurm is installed and started as root.');

const shards = 4;
const folder = mkdtempSync(join(tmpdir(), 'passerelle-slurm-'));
const at = (/** @type {string} */ name) => join(folder, name);
/** @type {import('node:child_process').ChildProcess[]} */
const servers = [];
/** @type {Record<string, string | undefined>} */
const environment = { ...process.env, SLURM_CONF: at('slurm.conf') };

try {
  install();
  await startServers();
  writeSweep();
  await runShards();
  compare();
} finally {
  for (const server of servers.toReversed()) server.kill('SIGTERM');
  await pause(500);
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  if (existsSync('/usr/sbin/slurmctld') && existsSync('/usr/sbin/munged')) return;
  // Debian's scripts would start the servers with a configuration that is not there.
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  must('apt-get', ['install', '-y', '--no-install-recommends', 'slurm-wlm', 'munge'], options);
}

/** Munge for who is who, one controller, one node: this machine, without control groups, which containers often forbid. */
async function startServers() {
  const socket = at('munge.socket');
  writeFileSync(at('munge.key'), crypto.getRandomValues(new Uint8Array(1024)), { mode: 0o400 });
  const name = hostname().split('.')[0] ?? 'localhost';
  for (const part of ['state', 'spool']) mkdirSync(at(part));
  writeFileSync(
    at('slurm.conf'),
    [
      'ClusterName=passerelle',
      `SlurmctldHost=${name}(127.0.0.1)`,
      'SlurmUser=root',
      'SlurmctldPort=26817',
      'SlurmdPort=26818',
      'AuthType=auth/munge',
      `AuthInfo=socket=${socket}`,
      'ProctrackType=proctrack/linuxproc',
      'TaskPlugin=task/none',
      'MpiDefault=none',
      'SelectType=select/cons_tres',
      'SelectTypeParameters=CR_Core',
      'JobAcctGatherType=jobacct_gather/none',
      'AccountingStorageType=accounting_storage/none',
      'ReturnToService=2',
      `StateSaveLocation=${at('state')}`,
      `SlurmdSpoolDir=${at('spool')}`,
      `SlurmctldPidFile=${at('slurmctld.pid')}`,
      `SlurmdPidFile=${at('slurmd.pid')}`,
      `NodeName=${name} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN`,
      'PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
      '',
    ].join('\n'),
  );
  const munge = [`--key-file=${at('munge.key')}`, `--socket=${socket}`, `--pid-file=${at('munge.pid')}`];
  start('munged', [
    ...munge,
    `--log-file=${at('munge.log')}`,
    `--seed-file=${at('munge.seed')}`,
    '--foreground',
    '--force',
  ]);
  await until('munged', () => existsSync(socket));
  start('slurmctld', ['-D', '-c']);
  start('slurmd', ['-D', '-N', name]);
  await until('an idle node', () => said('sinfo', ['-h', '-o', '%T']).trim() === 'idle');
  console.log(`${said('sinfo', ['--version']).trim()}: one node of ${availableParallelism()} processors is idle.`);
}

function writeSweep() {
  const story = resolve(root, 'scenarios/vsla-weekly.yaml');
  writeFileSync(at('vsla-weekly.yaml'), readFileSync(story));
  writeFileSync(
    at('design.yaml'),
    'sweep: 1\nscenario: vsla-weekly.yaml\nseeds: [1, 2, 3]\nruns: 40\nlist: [{ women.count: 20 person, avec.count: 20 person },' +
      ' { women.count: 25 person, avec.count: 25 person }, { women.count: 30 person, avec.count: 30 person },' +
      ' { length: 2 years }]\n',
  );
}

/** Submits the array as it is printed, has one task put back in the queue in its middle, and waits. */
async function runShards() {
  const script = passerelle([
    'sweep',
    at('design.yaml'),
    '--out',
    at('out'),
    '--script',
    'slurm',
    '--shards',
    `${shards}`,
  ]);
  writeFileSync(at('job.sh'), script);
  const job = said('sbatch', ['--parsable', `--output=${at('task-%a.log')}`, at('job.sh')]).trim();
  console.log(`Array ${job} of ${shards} tasks was submitted.`);
  const begun = at('out/shard-1/points');
  await until('the first point', () => existsSync(begun) && readdirSync(begun).some((name) => name.endsWith('.csv')));
  const back = spawnSync('scontrol', ['requeue', `${job}_1`], { encoding: 'utf8', env: environment });
  const points = readdirSync(begun).length;
  console.log(
    back.status === 0
      ? `Task 1 was killed and put back into the queue with ${points} of 3 points written.`
      : `Task 1 was over before it could be put back: ${back.stderr.trim()}`,
  );
  await until('the end of the array', () => said('squeue', ['-h', '-j', job, '-o', '%i']).trim() === '', 600);
  const logs = readdirSync(folder)
    .filter((name) => name.startsWith('task-'))
    .sort();
  for (const log of logs) console.log(`${log}: ${readFileSync(at(log), 'utf8').trim().split('\n').at(-1) ?? ''}`);
}

function compare() {
  const parts = Array.from({ length: shards }, (_, k) => at(`out/shard-${k + 1}`));
  passerelle(['merge', ...parts, '--out', at('out/merged')]);
  passerelle(['sweep', at('design.yaml'), '--out', at('whole')]);
  const names = (/** @type {string} */ name) =>
    readdirSync(at(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at(name).length))
      .sort();
  const [merged, whole] = [names('out/merged'), names('whole')];
  const differing = whole.filter((name) => {
    return !merged.includes(name) || !readFileSync(at(`out/merged${name}`)).equals(readFileSync(at(`whole${name}`)));
  });
  if (differing.length > 0 || merged.length !== whole.length) {
    throw new Error(`The shards do not give the bytes of one machine: ${differing.join(', ')} of ${whole.join(', ')}.`);
  }
  console.log(
    `Merged, the shards give the bytes of one machine in all ${whole.length} files, the Parquet table included.`,
  );
}

/** @param {readonly string[]} words */
function passerelle(words) {
  return must('npm', ['run', '-s', 'passerelle', '--', ...words], { cwd: root });
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 */
function start(name, words) {
  const server = spawn(name, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let tail = '';
  server.stderr.on('data', (data) => (tail = (tail + String(data)).slice(-2000)));
  server.on('error', (error) => console.error(`${name} could not be started: ${error.message}`));
  server.on('exit', (code) => {
    if (code !== 0 && code !== null) console.error(`${name} ended with ${code}:\n${tail}`);
  });
  servers.push(server);
}

/**
 * @param {string} what
 * @param {() => boolean} isSo
 * @param {number} seconds
 */
async function until(what, isSo, seconds = 60) {
  for (let waited = 0; waited < 4 * seconds; waited++) {
    if (isSo()) return;
    await pause(250);
  }
  throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
}

/**
 * What a command of Slurm says; an empty text while its server does not answer yet.
 * @param {string} name
 * @param {readonly string[]} words
 */
function said(name, words) {
  return spawnSync(name, words, { encoding: 'utf8', env: environment, cwd: root }).stdout;
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function must(name, words, options) {
  const { status, stdout, stderr } = spawnSync(name, words, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
