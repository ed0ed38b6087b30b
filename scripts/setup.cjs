// @ts-check
/*
 * Makes a fresh clone ready: a Node.js that is new enough, and the packages of package-lock.json.
 * Written in the syntax of old Node.js versions, so that they can read it and say what is wrong.
 */
var fs = require('fs');
var path = require('path');
var spawnSync = require('child_process').spawnSync;

var ROOT = path.join(__dirname, '..');
var OLDEST = { major: 20, minor: 11 };

/**
 * @param {string} version such as 20.11.1
 * @returns {boolean}
 */
function isNewEnough(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0] || 0;
  var minor = parts[1] || 0;
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}

/**
 * Are the packages in node_modules those of the lockfile? npm keeps a list of what it installed; packages for other
 * systems are rightly missing from it.
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  var listed = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(listed)) return false;
  var installed = readPackages(listed);
  var wanted = readPackages(path.join(root, 'package-lock.json'));
  return Object.entries(wanted).every(function (entry) {
    var place = entry[0];
    var wish = entry[1];
    if (place === '' || wish.optional || wish.devOptional) return true;
    var found = installed[place];
    return found !== undefined && found.version === wish.version;
  });
}

/** Stops with a sentence where Node.js is too old; installs the packages where they are missing or stale. */
function ensureSetUp() {
  if (!isNewEnough(process.versions.node)) {
    var needed = OLDEST.major + '.' + OLDEST.minor;
    console.error('Meterwise needs Node.js ' + needed + ' or newer; this is ' + process.versions.node + '.');
    console.error('Install the current version from https://nodejs.org and run the command again.');
    process.exit(1);
  }
  if (isInstalled(ROOT)) return;
  console.log('Installing the packages that Meterwise is built with (once; this takes a minute) …');
  var isWindows = process.platform === 'win32';
  var done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (done.status === 0) return;
  console.error('The packages could not be installed: see the messages of npm above.');
  process.exit(1);
}

module.exports = { ensureSetUp: ensureSetUp, isInstalled: isInstalled, isNewEnough: isNewEnough };
