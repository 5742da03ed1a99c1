import type { Format } from './format.ts';
import { inBase64, type Marker } from './marks.ts';
import type { Notation } from './notations.ts';
import * as notations from './notations.ts';

/** A file around a config. */
export interface CarrierSample {
  readonly id: string;
  readonly path: string;
  readonly notation: Notation;
  /** What the carrier cannot hold is taken out of a format. */
  readonly format: Partial<Format>;
  /** What is said of a key that is given as an environment reference. */
  readonly reference: readonly string[];
  /** Whether the text says which file the config becomes, so that also what its shape does not tell is known. */
  readonly tells: boolean;
  /** A defect that it cannot show. */
  readonly skips?: string;
  /** Dialects that it carries; all where it does not say. */
  readonly dialects?: readonly string[];
  wrap(config: string, target: string, marker: Marker): string;
}

type Wrap = CarrierSample['wrap'];
type Options = Partial<Omit<CarrierSample, 'id' | 'path' | 'wrap'>>;

const carrier = (id: string, path: string, wrap: Wrap, options: Options = {}): CarrierSample => ({
  id,
  path,
  wrap,
  notation: notations.json,
  format: {},
  reference: [],
  tells: false,
  ...options,
});

/** What a shell, envsubst or a compose file puts into the text. */
const expands: Options = { reference: ['secret-not-env'] };
const filled: Options = { reference: ['config-unverifiable'] };
const oneLine: Options = { format: { layout: 'line' } };
const tells: Options = { tells: true };
const loose: Options = { notation: notations.json5 };
const withoutSingle: Options = { notation: notations.json5, format: { terse: false } };

const indent = (text: string, by: string): string => text.replace(/^(?=[\s\S])/gm, by);
const prefix = (text: string, by: string): string => text.replace(/^/gm, by);
const inString = (text: string): string =>
  text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
const doubled = (text: string): string => text.replaceAll('"', '""');
const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const percent = (text: string): string => text.replace(/[^\w\ue000-\uf8ff.-]+/g, (found) => encodeURIComponent(found));
const inLiteral = (text: string): string => inString(text).replaceAll("'", "\\'");

const block = (head: string, config: string, by: string): string => `${head} |\n${indent(config, by)}\n`;

const files: readonly CarrierSample[] = [
  carrier('file of any name', 'settings/router-a.json', (config) => `${config}\n`, withoutSingle),
  carrier('file of CCR', '.claude-code-router/config.json', (config) => config, {
    ...loose,
    dialects: ['v1', 'v3', 'v0'],
    tells: true,
  }),
  carrier('copy of CCR', '.claude-code-router/config.json.2025-07-01T10-00-00-000Z.bak', (config) => `\n${config}\n`, {
    ...loose,
    dialects: ['v1', 'v3', 'v0'],
    tells: true,
  }),
  carrier('settings of Claude Code', '.claude/settings.local.json', (config) => config, {
    dialects: ['settings'],
    tells: true,
  }),
  carrier('inside of another structure', 'tools.json', (config) => `{ "a": [ {"b": "🚀 \\" {"}, ${config} ] }\n`),
  carrier('yaml', 'router.yaml', (config) => `# values\n---\n${config}`, { notation: notations.yaml }),
  carrier('helm values', 'chart/values.yaml', (config) => `replicas: 1\nrouter-config:\n${indent(config, '  ')}`, {
    notation: notations.yaml,
  }),
  carrier('toml', 'router.toml', (config) => config, { notation: notations.toml, dialects: ['v1', 'v3', 'project'] }),
];

const shells: readonly CarrierSample[] = [
  carrier('quoted heredoc', 'install.sh', (config, target) => `#!/bin/sh\ncat > ${target} <<'EOF'\n${config}\nEOF\n`, {
    ...loose,
    ...tells,
  }),
  carrier(
    'heredoc with its file behind',
    'up.sh',
    (config, target) => `cat << "JSON" > "${target}"\n${config}\nJSON\n`,
    tells,
  ),
  carrier(
    'unquoted heredoc',
    'start.sh',
    (config, target) => `set -e\ncat > ${target} <<EOF\n${config}\nEOF\nccr start\n`,
    {
      ...expands,
      ...tells,
    },
  ),
  carrier(
    'indented heredoc',
    'run',
    (config, target) => `if true; then\n\tcat >${target} <<-\\EOF\n${indent(config, '\t')}\n\tEOF\nfi\n`,
    tells,
  ),
  carrier('tee', 'setup.bash', (config, target) => `sudo tee ${target} > /dev/null <<EOF\n${config}\nEOF\n`, {
    ...expands,
    ...tells,
  }),
  carrier('envsubst', 'env.sh', (config, target) => `envsubst > ${target} <<'EOF'\n${config}\nEOF\n`, {
    ...expands,
    ...tells,
  }),
  carrier('echo in single quotes', 'e.sh', (config, target) => `echo '${config}' > ${target}\n`, tells),
  carrier(
    'echo in double quotes',
    'e.zsh',
    (config, target) => `echo "${config.replace(/["\\]/g, '\\$&')}" > ${target}\n`,
    {
      ...expands,
      ...tells,
    },
  ),
  carrier('printf', 'p.sh', (config, target) => `printf '%s\\n' '${config}' | tee ${target}\n`, tells),
  carrier('printf format', 'f.sh', (config, target) => `printf '${config.replaceAll('\n', '\\n')}\\n' >${target}\n`, {
    ...tells,
    format: { escapes: false, indent: '  ' },
  }),
  carrier('jq', 'jq.sh', (config, target) => `jq -n '${config}' > ${target}\n`, tells),
  carrier(
    'PowerShell here-string',
    'i.ps1',
    (config) => `$json = @'\n${config}\n'@\nSet-Content $path $json\n`,
    withoutSingle,
  ),
  carrier('PowerShell hash table', 'h.ps1', (config) => `$config = ${config}\n$config | ConvertTo-Json\n`, {
    notation: notations.powershell,
    format: { escapes: false },
  }),
  carrier('variable of an env file', '.env.production', (config) => `A=1\nCCR_CONFIG_JSON='${config}'\nB=2\n`, oneLine),
  carrier('quoted variable', '.env', (config) => `CCR_CONFIG_JSON="${inString(config)}"\n`, oneLine),
  carrier('comment', 'doc.sh', (config) => `# Like this:\n${prefix(config, '# ')}\necho done\n`, {
    format: { indent: '  ' },
  }),
];

const containers: readonly CarrierSample[] = [
  carrier(
    'COPY heredoc',
    'Dockerfile',
    (config, target) => `FROM node:24\nCOPY <<'EOF' ${target}\n${config}\nEOF\n`,
    tells,
  ),
  carrier(
    'RUN heredoc',
    'Containerfile',
    (config, target) => `RUN cat <<EOF > ${target}\n${config}\nEOF\nCMD ["ccr"]\n`,
    {
      ...expands,
      ...tells,
    },
  ),
  carrier(
    'RUN with continued lines',
    'ccr.dockerfile',
    (config, target) => `RUN echo '${config.replaceAll('\n', ' \\\n')}' \\\n > ${target}\n`,
    {
      ...tells,
    },
  ),
  carrier(
    'compose config',
    'compose.yaml',
    (config) => `configs:\n  ccr:\n${block('    content:', config, '      ')}`,
    expands,
  ),
  carrier(
    'config map',
    'k8s/map.yaml',
    (config) => `kind: ConfigMap\ndata:\n${block('  config.json:', config, '    ')}`,
  ),
  carrier(
    'secret in clear',
    'k8s/s.yml',
    (config) => `kind: Secret\nstringData:\n${block('  config.json:', config, '    ')}`,
  ),
  carrier(
    'secret in base64',
    'k8s/b.yaml',
    (config, _, marker) => `write_files:\n- encoding: b64\n  content: ${inBase64(config, marker)}\n`,
  ),
  carrier(
    'ansible',
    'tasks/main.yml',
    (config, target) => `- copy:\n    dest: ${target}\n${block('    content:', config, '      ')}`,
    tells,
  ),
  carrier(
    'cloud-init',
    'user-data.yaml',
    (config) => `write_files:\n- path: /x\n${block('  content:', config, '    ')}`,
  ),
  carrier(
    'workflow',
    '.github/workflows/a.yml',
    (config, target) =>
      `jobs:\n  a:\n    steps:\n${block('    - run:', `cat <<'EOF' > ${target}\n${config}\nEOF`, '        ')}`,
    tells,
  ),
  carrier(
    'workflow, unquoted',
    '.github/workflows/b.yml',
    (config, target) => `steps:\n${block('  - run:', `cat > ${target} <<EOF\n${config}\nEOF`, '      ')}`,
    {
      ...tells,
      ...expands,
    },
  ),
  carrier(
    'workflow variable',
    '.github/workflows/c.yml',
    (config) => `env:\n${block('  CCR_CONFIG_JSON:', config, '    ')}`,
  ),
  carrier('single-quoted scalar', 'ci.yml', (config) => `env:\n  CCR_CONFIG: '${config}'\n`, oneLine),
  carrier('double-quoted scalar', 'ci2.yml', (config) => `env:\n  CCR_CONFIG: "${inString(config)}"\n`),
  carrier('folded scalar', 'ci3.yml', (config) => `x: >-\n${indent(config, '    ')}\ny: 1\n`),
  carrier(
    'devcontainer',
    '.devcontainer/devcontainer.json',
    (config) => `{\n  "containerEnv": { "CCR_CONFIG": "${inString(config)}" }\n}\n`,
  ),
  carrier(
    'devcontainer command',
    'devcontainer.json',
    (config, target) => `{ "postCreateCommand": "echo '${inString(config)}' > ${target}" }\n`,
    tells,
  ),
  carrier('nomad', 'ccr.nomad', (config) => `template {\n  data = <<EOH\n${config}\nEOH\n}\n`, {
    reference: ['config-unverifiable'],
  }),
  carrier(
    'terraform heredoc',
    'main.tf',
    (config) => `locals {\n  a = <<-'EOT'\n${indent(config, '    ')}\n  EOT\n}\n`,
    filled,
  ),
  carrier('jsonencode', 'ccr.tf', (config) => `resource "x" "y" {\n  content = jsonencode(${config})\n}\n`, {
    notation: notations.hcl,
    format: { escapes: false },
  }),
  carrier(
    'systemd unit',
    'ccr.service',
    (config) => `[Service]\nEnvironment='CCR_CONFIG=${config}'\nExecStart=ccr\n`,
    oneLine,
  ),
  carrier('property list', 'ccr.plist', (config) => `<key>CCR</key>\n<string>${entities(config)}</string>\n`),
  carrier('property list in clear', 'ccr2.plist', (config) => `<key>CCR</key>\n<string>${config}</string>\n`),
  carrier('nix attribute set', 'ccr.nix', (config) => `{ pkgs, ... }:\n{\n  programs.ccr.settings = ${config};\n}\n`, {
    notation: notations.nix,
    format: { escapes: false },
  }),
  carrier(
    'nix text',
    'home.nix',
    (config, target) => `{ home.file."${target.slice(2)}".text = ''\n${config}\n''; }\n`,
    { ...filled, ...tells },
  ),
  carrier('nix to JSON', 'flake.nix', (config) => `x = builtins.toJSON ${config};\n`, {
    notation: notations.nix,
    format: { escapes: false },
  }),
];

const documents: readonly CarrierSample[] = [
  carrier('fence', 'README.md', (config) => `# Setup\n\n\`\`\`json\n${config}\n\`\`\`\n`, loose),
  carrier(
    'fence in a list',
    'docs/a.md',
    (config) => `1. Write\n\n   ~~~json5\n${indent(config, '   ')}\n   ~~~\n`,
    loose,
  ),
  carrier('indented code', 'docs/b.md', (config) => `Write this:\n\n${indent(config, '    ')}\n\nDon't forget it.\n`),
  carrier('quotation', 'docs/c.md', (config) => `> Somebody wrote:\n>\n${prefix(config, '> ')}\n`),
  carrier(
    'heredoc in a fence',
    'docs/d.md',
    (config, target) => `\`\`\`bash\ncat > ${target} << 'EOF'\n${config}\nEOF\n\`\`\`\n`,
    tells,
  ),
  carrier('page', 'index.html', (config) => `<p>It's</p><pre><code>${entities(config)}</code></pre>\n`),
  carrier('script of a page', 'page.html', (config) => `<script>const c = ${config};</script>\n`, loose),
  carrier('table', 'export.csv', (config) => `id,config\n1,"${doubled(config)}"\n`),
  carrier('patch', 'add.patch', (config) => `--- /dev/null\n+++ b/x.json\n@@ -0,0 +1,9 @@\n${prefix(config, '+')}\n`),
  carrier('link', 'links.txt', (config) => `https://example.com/?config=${percent(config)}&x=1\n`, oneLine),
  carrier('restructured text', 'doc.rst', (config) => `Setup::\n\n${indent(config, '    ')}\n`),
  carrier(
    'notebook',
    'a.ipynb',
    (config) =>
      `{ "cells": [ { "source": [\n${`config = ${config}`
        .split('\n')
        .map((line) => `   "${inString(line)}\\n"`)
        .join(',\n')}\n] } ] }\n`,
    { notation: notations.python, format: { escapes: false } },
  ),
];

const sources: readonly CarrierSample[] = [
  carrier('JavaScript object', 'a.mjs', (config) => `export const config = ${config};\n`, loose),
  carrier('stringified object', 'b.ts', (config) => `await write(path, JSON.stringify(${config}, null, 2));\n`, loose),
  carrier('template literal', 'c.js', (config) => `const c = \`\n${config}\n\`;\n`, {
    ...filled,
    format: { escapes: false },
  }),
  carrier('string literal', 'd.ts', (config) => `const c = '${inLiteral(config)}';\n`),
  carrier('double-quoted literal', 'e.ts', (config) => `const c = "${inString(config)}";\n`),
  carrier('JSDoc', 'f.ts', (config) => `/**\n * Like this:\n${prefix(config, ' * ')}\n */\n`, {
    format: { indent: '  ' },
  }),
  carrier('line comments', 'g.go', (config) => `// Like this:\n${prefix(config, '// ')}\nfunc main() {}\n`, {
    format: { indent: '  ' },
  }),
  carrier('dict', 'a.py', (config) => `config = ${config}\n`, {
    notation: notations.python,
    format: { escapes: false },
  }),
  carrier('dict call', 'b.py', (config) => `config = ${config}\n`, {
    notation: notations.pythonCall,
    format: { escapes: false },
  }),
  carrier('text in three quotes', 'c.py', (config) => `c = """\n${config}\n"""\n`, { format: { escapes: false } }),
  carrier('dumped dict', 'd.py', (config) => `f.write(json.dumps(${config}, indent=2))\n`, {
    notation: notations.python,
    format: { escapes: false },
  }),
  carrier('Go map', 'a.go', (config) => `var c = ${config}\n`, { notation: notations.go, format: { escapes: false } }),
  carrier('Go raw string', 'b.go', (config) => `const c = \`${config}\`\n`),
  carrier('Rust raw string', 'a.rs', (config) => `let c = r#"${config}"#;\n`),
  carrier('Rust macro', 'b.rs', (config) => `let c = json!(${config});\n`, { format: { escapes: false } }),
  carrier('Swift dictionary', 'a.swift', (config) => `let c: [String: Any] = ${config}\n`, {
    notation: notations.swift,
    format: { escapes: false },
  }),
  carrier('Swift text', 'b.swift', (config) => `let c = """\n${indent(config, '  ')}\n  """\n`, {
    format: { escapes: false },
  }),
  carrier('PHP array', 'a.php', (config) => `<?php\nreturn ${config};\n`, {
    notation: notations.php,
    format: { escapes: false },
  }),
  carrier('Ruby hash', 'a.rb', (config) => `CONFIG = ${config}.freeze\n`, {
    notation: notations.ruby,
    format: { escapes: false },
  }),
  carrier('Ruby heredoc', 'ccr.rb', (config) => `(etc/"x").write <<~EOS\n${indent(config, '  ')}\nEOS\n`),
  carrier('Lua table', 'a.lua', (config) => `return ${config}\n`, {
    notation: notations.lua,
    skips: 'no providers',
    format: { escapes: false },
  }),
  carrier('verbatim C#', 'a.cs', (config) => `var c = @"${doubled(config)}";\n`),
  carrier('raw C#', 'b.cs', (config) => `var c = """\n${config}\n""";\n`),
  carrier('Java text block', 'A.java', (config) => `String c = """\n${indent(config, '    ')}\n    """;\n`, {
    format: { escapes: false },
  }),
  carrier('SQL', 'a.sql', (config) => `INSERT INTO c VALUES ('${config}');\n`),
];

/** Every carrier. */
export const carrierSamples: readonly CarrierSample[] = [...files, ...shells, ...containers, ...documents, ...sources];
