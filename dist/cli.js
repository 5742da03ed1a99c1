#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { cli } = await import('./bundle/index.js');
process.exitCode = await (await cli()).main();
