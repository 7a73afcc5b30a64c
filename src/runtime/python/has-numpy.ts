import { manifest } from "virtual:python-manifest";

/** Whether this copy of Dryrun was built with NumPy. */
export const hasNumpy = manifest.numpy !== null;
