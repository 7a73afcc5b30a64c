import { createServer } from "vite";
import { prepareAssets } from "./app/prepare";
import { ROOT } from "./paths";

/** `npm run dev`: Vite's development server, with Python and the bank prepared. */
await prepareAssets(console.log);
const server = await createServer({ root: ROOT });
await server.listen();
server.printUrls();
