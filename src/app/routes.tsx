import { createHashRouter } from "react-router";
import { CataloguePage } from "../features/catalogue/catalogue-page";
import { NotFoundPage } from "./not-found-page";
import { RouteError } from "./route-error";
import { Shell } from "./shell";

export function createRoutes(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      element: <Shell />,
      errorElement: <RouteError />,
      children: [
        { path: "/", element: <CataloguePage /> },
        {
          path: "/problem/:slug",
          // The editor and the interpreters come with the first problem, never with the catalogue.
          lazy: async () => ({ Component: (await import("../features/workspace/workspace-page")).WorkspacePage }),
        },
        { path: "/settings", lazy: async () => ({ Component: (await import("../features/settings/settings-page")).SettingsPage }) },
        { path: "*", element: <NotFoundPage /> },
      ],
      HydrateFallback: () => null,
    },
  ]);
}
