import type { Detector } from '../../detector.ts';
import { base64 } from '../../random.ts';
import { format } from './of.ts';

/** The heads are base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`, so that they hold for every key. */
export const bedrock = (): readonly Detector[] => [
  format('bedrock', ['ABSK', [`${base64}=`, 109, 271]], {
    id: 'bedrock-long',
    title: 'Amazon Bedrock long-term API key',
    entropy: 4,
  }),
  format('bedrock', ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', [`${base64}=_-`, 16, 3000]], {
    id: 'bedrock-short',
    title: 'Amazon Bedrock short-term API key',
  }),
];
