// Not every browser has Trusted Types, and TypeScript does not know them.

interface ScriptUrls {
  createScriptURL(url: string): string;
}

declare var trustedTypes: { createPolicy(name: string, rules: ScriptUrls): ScriptUrls } | undefined;
