import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "react-router";
import { type Environment, EnvironmentContext } from "../state/environment";
import { ErrorBoundary } from "./error-boundary";
import { createRoutes } from "./routes";
import { theme } from "./theme";

const router = createRoutes();

export function App({ environment }: { readonly environment: Environment }) {
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
