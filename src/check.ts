import { UserError } from './errors.ts';
import { compareFindings, type Finding } from './finding.ts';
import { createInspector, type Inspected, type Inspector } from './inspect.ts';
import { loadPolicy } from './policy/load.ts';
import type { Policy } from './policy/policy.ts';
import { included } from './policy/severity.ts';
import type { Report, Skipped } from './report.ts';
import { type Blob, Unreadable } from './sources/blob.ts';
import { openSource, type SourceRequest } from './sources/index.ts';
import type { Source } from './sources/source.ts';
import { version } from './version.ts';
import { vocabulary } from './vocabulary.ts';

/** What to check, and by which policy. Without any of it: the tracked files of the repository around the current folder. */
export interface CheckOptions {
  /** Where relative paths count from; the current folder when missing. */
  readonly cwd?: string;
  /** Files, folders and globs. Together with `staged`, the staged files among them. */
  readonly paths?: readonly string[];
  /** The index: what the next commit will hold. */
  readonly staged?: boolean;
  /** A text that is called `path` in the report. */
  readonly stdin?: { readonly path: string; readonly input?: AsyncIterable<Uint8Array | string> };
  /** A policy file in place of `.ccr-guard.yml`. */
  readonly policy?: string;
}

/** A report, and the policy that led to it. */
export interface Checked {
  readonly report: Report;
  readonly policy: Policy;
}

/** The pipeline: source, blobs, inspection, findings, suppression, report. Throws a UserError for a wrong request. */
export async function check(options: CheckOptions = {}): Promise<Checked> {
  const started = performance.now();
  const source = await openSource(requestOf(options));
  const { policy, source: policySource } = await loadPolicy({
    root: source.root,
    vocabulary,
    ...(options.policy !== undefined && { file: options.policy }),
  });
  const looked = await lookAt(source, policy);
  const report: Report = {
    version: 1,
    tool: { name: 'ccr-guard', version },
    policy: policySource,
    stats: {
      files: looked.files,
      bytes: looked.bytes,
      configs: looked.configs,
      skipped: [...source.skipped(), ...looked.skipped],
      ms: Math.round(performance.now() - started),
    },
    findings: looked.findings.toSorted(compareFindings),
    suppressed: [],
  };
  return { report, policy };
}

function requestOf({ cwd = process.cwd(), paths = [], staged, stdin }: CheckOptions): SourceRequest {
  if (stdin && (staged || paths.length > 0))
    throw new UserError('Standard input is checked alone: leave the paths out.');
  if (stdin) return { cwd, kind: 'stdin', ...stdin };
  if (staged) return { cwd, kind: 'staged', ...(paths.length > 0 && { paths }) };
  return paths.length > 0 ? { cwd, kind: 'paths', paths } : { cwd, kind: 'tree' };
}

interface Looked {
  files: number;
  bytes: number;
  configs: number;
  readonly findings: Finding[];
  readonly skipped: Skipped[];
}

async function lookAt(source: Source, policy: Policy): Promise<Looked> {
  const inspector = createInspector(policy);
  const looked: Looked = { files: 0, bytes: 0, configs: 0, findings: [], skipped: [] };
  for await (const blob of source.blobs()) {
    if (!included(blob.path, policy)) continue;
    const inspected = await inspectBlob(blob, inspector, looked);
    if (inspected) add(looked, inspected);
  }
  return looked;
}

/** What was found in one blob; a blob that cannot be read is listed, and nothing else is lost for it. */
async function inspectBlob(blob: Blob, inspector: Inspector, looked: Looked): Promise<Inspected | undefined> {
  try {
    const reading = blob.read(inspector.begin(blob.path));
    if (reading) await reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    looked.skipped.push({ path: blob.path, reason: error.message, ...(blob.asked && { asked: true }) });
    return undefined;
  }
  return inspector.end();
}

function add(looked: Looked, { findings, configs, bytes, skipped }: Inspected): void {
  looked.files += 1;
  looked.bytes += bytes;
  looked.configs += configs;
  looked.findings.push(...findings);
  looked.skipped.push(...skipped);
}
