// Bundles the portal's styles and script into the folder given, with the hash of each in its name, and writes
// assets.properties beside it: the plain name of each file and the address it is served at.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = dirname(fileURLToPath(import.meta.url));
const portal = resolve(frontend, '../../..');
const classes = resolve(process.argv[2]);

installWhatIsLocked();
const { build } = await import('esbuild');

const css = withoutUnusedTokens(await bundled('portal.css'));
const assets = { 'portal.css': css, 'portal.js': await bundled('portal.js') };

const folder = join(classes, 'META-INF/resources/assets');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const lines = Object.entries(assets).map(([name, text]) => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const hashed = name.replace('.', `-${hash}.`);
  writeFileSync(join(folder, hashed), text);
  return `${name}=/assets/${hashed}\n`;
});
writeFileSync(join(classes, 'assets.properties'), lines.join(''));

function installWhatIsLocked() {
  const lock = join(portal, 'package-lock.json');
  const installed = join(portal, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: portal, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

async function bundled(name) {
  const result = await build({
    entryPoints: [join(frontend, name)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    target: ['chrome120', 'firefox120', 'safari17'],
  });
  return result.outputFiles[0].text;
}

/** The theme has thousands of tokens; those that no rule uses, directly or through another token, are left out. */
function withoutUnusedTokens(text) {
  const quoted = /"[^"]*"|'[^']*'/.source;
  const declaration = new RegExp(`(--[\\w-]+):((?:[^;{}"']|${quoted})*)(;|(?=\\}))`, 'g');
  const values = new Map();
  for (const [, name, value] of text.matchAll(declaration)) {
    values.set(name, `${values.get(name) ?? ''} ${value}`);
  }
  const namesIn = (value) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  const used = new Set();
  const wanted = namesIn(text.replace(declaration, ''));
  while (wanted.length > 0) {
    const name = wanted.pop();
    if (!used.has(name)) {
      used.add(name);
      wanted.push(...namesIn(values.get(name) ?? ''));
    }
  }
  return text.replace(declaration, (all, name) => (used.has(name) ? all : ''));
}
