/** The address of the page's first script: it changes with each version of the app. */
export const firstScript = (): string => document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
