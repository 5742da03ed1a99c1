import type { Detector } from '../../detector.ts';
/** The heads are base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`, so that they hold for every key. */
export declare const bedrock: readonly Detector[];
