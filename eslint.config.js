import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What a folder may import: the house's arrows, app -> features -> state, ui -> runtime -> domain. */
const forbid = (target, from, message) => ({ target, from, message });
const features = ["catalogue", "import", "maker", "sessions", "settings", "share", "workspace"];

export default tseslint.config(
  { ignores: ["dist", ".cache", "public", "node_modules", "problems"] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { "import-x": importX },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: ["src", "tools", "workers", "tests"], noWarnOnMultipleProjects: true })] },
    rules: {
      "max-lines": ["error", 300],
      "max-params": ["error", 4],
      "no-console": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            forbid(
              "./src/domain",
              ["./src/runtime", "./src/state", "./src/ui", "./src/features", "./src/app", "./workers", "./tools"],
              "The domain knows nothing else.",
            ),
            forbid("./src/runtime", ["./src/state", "./src/ui", "./src/features", "./src/app", "./tools"], "The runtime knows the domain alone."),
            forbid("./src/state", ["./src/ui", "./src/features", "./src/app", "./tools"], "State knows runtime and domain."),
            forbid(
              "./src/ui",
              ["./src/runtime", "./src/state", "./src/features", "./src/app", "./tools"],
              "Components of src/ui know nothing of Dryrun's services.",
            ),
            forbid("./src/features", ["./src/app", "./tools"], "A feature is composed by the app."),
            forbid(
              "./workers",
              ["./src/runtime", "./src/state", "./src/ui", "./src/features", "./src/app", "./tools"],
              "Workers know the domain and their contract.",
            ),
            forbid("./tools", ["./src/state", "./src/ui", "./src/features", "./src/app"], "Tools know the domain and the workers' contract."),
            ...features.map((name) =>
              forbid(
                `./src/features/${name}`,
                features.filter((other) => other !== name).map((other) => `./src/features/${other}`),
                "A feature never imports another.",
              ),
            ),
          ],
        },
      ],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], plugins: { "react-hooks": hooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
  // Emscripten's own signatures.
  { files: ["workers/python/pyodide-internals.ts"], rules: { "max-params": "off" } },
  { files: ["src/domain/**/*.ts"], rules: { "no-restricted-globals": ["error", "Date", "crypto", "window", "document", "performance"] } },
);
