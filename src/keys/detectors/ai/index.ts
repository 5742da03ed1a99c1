import type { Family } from '../../detector.ts';
import { anthropic } from './anthropic.ts';
import { bedrock } from './bedrock.ts';
import { contexts } from './contexts.ts';
import { formats } from './formats.ts';
import { google } from './google.ts';
import { addressed, named } from './named.ts';
import { oauth } from './oauth.ts';
import { openai } from './openai.ts';

/** Detectors of the keys of providers of models. */
export const aiFamilies: readonly Family[] = [
  anthropic,
  openai,
  google,
  bedrock,
  formats,
  oauth,
  contexts,
  named,
  addressed,
];
