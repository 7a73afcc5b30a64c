import { createServer } from "vite";
import viteConfig from "../vite.config";
import { prepareAssets } from "./app/prepare";
import { ROOT } from "./paths";

/** `npm run dev`: Vite's development server, with Python and the bank prepared. */
await prepareAssets(console.log);
const server = await createServer({ ...viteConfig, configFile: false, root: ROOT });
await server.listen();
server.printUrls();
