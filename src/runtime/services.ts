import { ProblemLibrary } from "./problems/problem-library";
import { PythonService } from "./python/python-service";
import { Storage } from "./storage/storage";

/** Everything outside the page's own logic, made once. */
export interface Services {
  readonly library: ProblemLibrary;
  readonly python: PythonService;
  readonly storage: Storage;
  readonly now: () => number;
}

export function createServices(): Services {
  return { library: new ProblemLibrary(), python: new PythonService(), storage: new Storage(), now: () => Date.now() };
}
