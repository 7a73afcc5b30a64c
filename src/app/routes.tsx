import { createHashRouter } from "react-router";
import { CataloguePage } from "../features/catalogue/catalogue-page";
import { NotFoundPage } from "./not-found-page";
import { RouteError } from "./route-error";
import { Shell } from "./shell";

const ownWorkspace = async () => ({ Component: (await import("../features/workspace/own-workspace-page")).OwnWorkspacePage });

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
        { path: "/mine", lazy: async () => ({ Component: (await import("../features/catalogue/own-problems-page")).OwnProblemsPage }) },
        { path: "/own/:id", lazy: ownWorkspace },
        // What is kept for a problem names it by its key, which for an own one has a slash in it.
        { path: "/problem/own/:id", lazy: ownWorkspace },
        { path: "/make/:id?", lazy: async () => ({ Component: (await import("../features/maker/maker-page")).MakerPage }) },
        { path: "/l/*", lazy: async () => ({ Component: (await import("../features/share/link-page")).LinkPage }) },
        { path: "/sessions", lazy: async () => ({ Component: (await import("../features/sessions/lobby/lobby-page")).LobbyPage }) },
        { path: "/session/:id", lazy: async () => ({ Component: (await import("../features/workspace/session/session-page")).SessionPage }) },
        { path: "/import", lazy: async () => ({ Component: (await import("../features/import/import-page")).ImportPage }) },
        { path: "/open", lazy: async () => ({ Component: (await import("../features/share/open-page")).OpenPage }) },
        { path: "/settings", lazy: async () => ({ Component: (await import("../features/settings/settings-page")).SettingsPage }) },
        { path: "/session/:id/debrief", lazy: async () => ({ Component: (await import("../features/sessions/debrief/debrief-page")).DebriefPage }) },
        { path: "/session/:id/replay", lazy: async () => ({ Component: (await import("../features/sessions/replay/replay-page")).ReplayPage }) },
        { path: "/sessions/trends", lazy: async () => ({ Component: (await import("../features/sessions/trends/trends-page")).TrendsPage }) },
        { path: "/sessions/open", lazy: async () => ({ Component: (await import("../features/sessions/file/open-session-page")).OpenSessionPage }) },
        { path: "*", element: <NotFoundPage /> },
      ],
      HydrateFallback: () => null,
    },
  ]);
}
