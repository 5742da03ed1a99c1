import type { Family } from '../../detector.ts';
import { auth } from './auth.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { basicAuth } from './basic-auth.ts';
import { businessApis } from './business-apis.ts';
import { cdn } from './cdn.ts';
import { chat } from './chat.ts';
import { ci } from './ci.ts';
import { cloud } from './cloud.ts';
import { configFiles } from './config-files.ts';
import { crypto } from './crypto.ts';
import { dataApis } from './data-apis.ts';
import { databases } from './databases.ts';
import { gcp } from './gcp.ts';
import { jwts } from './jwt.ts';
import { kubernetes } from './kubernetes.ts';
import { mail } from './mail.ts';
import { monitoring } from './monitoring.ts';
import { payment } from './payment.ts';
import { privateKeys } from './private-keys.ts';
import { registries } from './registries.ts';
import { saas } from './saas.ts';
import { serverConfigs } from './server-configs.ts';
import { slack } from './slack.ts';
import { social } from './social.ts';
import { sourceHosts } from './source-hosts.ts';
import { webhooks } from './webhooks.ts';

/** Detectors of keys that open something else than a language model. */
export const generalFamilies: readonly Family[] = [
  sourceHosts,
  aws,
  azure,
  gcp,
  cloud,
  registries,
  ci,
  privateKeys,
  kubernetes,
  jwts,
  databases,
  basicAuth,
  configFiles,
  slack,
  chat,
  webhooks,
  payment,
  mail,
  monitoring,
  auth,
  cdn,
  saas,
  social,
  crypto,
  dataApis,
  businessApis,
  serverConfigs,
];
