import "@mantine/core/styles.css";
import "./global.css";
import { createRoot } from "react-dom/client";
import { createServices } from "../runtime/services";
import { createEnvironment } from "../state/environment";
import { App } from "./app";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const services = createServices();
createRoot(root).render(<App environment={createEnvironment(services)} />);
void services.offline.start();
