import type * as Core from '@actions/core';
import { check } from './check.ts';
import { faultOf, UserError } from './errors.ts';
import { reaches } from './finding.ts';
import { readContext, withPrefix } from './github/context.ts';
import { planFor } from './github/event.ts';
import { setOutputs, writeReport, writeSummary } from './github/files.ts';
import { readInputs } from './github/inputs.ts';
import { present } from './github/present.ts';
import { requestOf } from './github/request.ts';
import { lineSafe } from './reports/safe.ts';

/** Runs the step of action.yml. It throws nothing: the outcome is the exit code, as for the CLI. */
export async function run(): Promise<void> {
  const core = await import('@actions/core');
  try {
    process.exitCode = await step(core);
  } catch (error) {
    const known = error instanceof UserError;
    core.setFailed(lineSafe(`ccr-guard: ${known ? error.message : `internal fault: ${faultOf(error)}`}`));
    process.exitCode = known ? 2 : 3;
  }
}

async function step(core: typeof Core): Promise<number> {
  const inputs = readInputs(core.getInput);
  const context = readContext(process.env);
  const plan = planFor(context.event, context.payload, inputs.scope);
  if (!plan) {
    core.info(lineSafe(`ccr-guard: nothing to look at: the push deleted ${context.payload.ref}.`));
    setOutputs(core, [], '');
    return 0;
  }
  const request = await requestOf(inputs, context, plan);
  const { cwd } = request;
  const checked = await check(request);
  const report = withPrefix(checked.report, cwd, context.workspace);
  const shown = { ...checked, report };
  const file = inputs.report ? await writeReport(inputs.report, shown, cwd, context) : '';
  await writeSummary(core, shown);
  setOutputs(core, report.findings, file);
  const incomplete = report.stats.skipped.some(({ asked }) => asked);
  const failed = report.findings.some(({ severity }) => reaches(severity, inputs.failOn ?? checked.policy.failOn));
  present(core, report, failed || incomplete, checked.notes);
  return incomplete ? 2 : failed ? 1 : 0;
}
