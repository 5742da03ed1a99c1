import { type LoadOptions } from '../policy/load.ts';
import type { Command } from './command.ts';
/** `ccr-guard policy`, on top of what can be read from here: the rules that exist, and GitHub. */
export declare function policyCommand(surroundings: Omit<LoadOptions, 'root' | 'file'>): Command;
