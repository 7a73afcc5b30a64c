import { MantineProvider } from "@mantine/core";
import { useEffect, useState } from "react";
import { RouterProvider } from "react-router";
import { type Environment, EnvironmentContext } from "../state/environment";
import { createColorSchemeManager } from "./color-scheme";
import { ErrorBoundary } from "./error-boundary";
import { createRoutes } from "./routes";
import { takeLaunchedFiles } from "./launched-files";
import { colours, theme } from "./theme";

const router = createRoutes();

export function App({ environment }: { readonly environment: Environment }) {
  const [colorScheme] = useState(() => createColorSchemeManager(environment.services.storage));
  useEffect(() => takeLaunchedFiles(environment, () => void router.navigate("/open")), [environment]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <ErrorBoundary>
        <EnvironmentContext value={environment}>
          <RouterProvider router={router} />
        </EnvironmentContext>
      </ErrorBoundary>
    </MantineProvider>
  );
}
