import { MantineProvider } from "@mantine/core";
import { useEffect } from "react";
import { RouterProvider } from "react-router";
import { type Environment, EnvironmentContext } from "../state/environment";
import { ErrorBoundary } from "./error-boundary";
import { createRoutes } from "./routes";
import { takeLaunchedFiles } from "./launched-files";
import { theme } from "./theme";

const router = createRoutes();

export function App({ environment }: { readonly environment: Environment }) {
  useEffect(() => takeLaunchedFiles(environment, () => void router.navigate("/open")), [environment]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <ErrorBoundary>
        <EnvironmentContext value={environment}>
          <RouterProvider router={router} />
        </EnvironmentContext>
      </ErrorBoundary>
    </MantineProvider>
  );
}
