/**
 * The config that `install` writes: it passes the default policy. The router registers its transformer as `Anthropic`;
 * with another spelling it would send bodies of the wrong kind.
 */
export declare const template = "{\n  \"HOST\": \"127.0.0.1\",\n  \"APIKEY\": \"${CCR_APIKEY}\",\n  \"LOG\": true,\n  \"LOG_LEVEL\": \"info\",\n  \"API_TIMEOUT_MS\": 600000,\n  \"Providers\": [\n    {\n      \"name\": \"anthropic\",\n      \"api_base_url\": \"https://api.anthropic.com/v1/messages\",\n      \"api_key\": \"${ANTHROPIC_API_KEY}\",\n      \"models\": [\"claude-3.7-sonnet\", \"claude-3.7-haiku\"],\n      \"transformer\": { \"use\": [\"Anthropic\"] }\n    }\n  ],\n  \"Router\": {\n    \"default\": \"anthropic,claude-3.7-sonnet\",\n    \"background\": \"anthropic,claude-3.7-haiku\",\n    \"think\": \"anthropic,claude-3.7-sonnet\",\n    \"longContext\": \"anthropic,claude-3.7-sonnet\",\n    \"longContextThreshold\": 60000\n  }\n}\n";
/** How to set the variables that the template refers to, as a person types it into their shell. */
export declare function variableLines(platform?: NodeJS.Platform): string[];
