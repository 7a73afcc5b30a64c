import { build, type Built } from "../../domain/maker/build";
import { CaseMaker } from "../../domain/maker/case-maker";
import type { Plan } from "../../domain/maker/plan";
import type { PythonService } from "../python/python-service";

/** Makes a problem file in this page's sandbox. Never throws. */
export async function buildHere(
  plan: Plan,
  python: PythonService,
  options: { readonly signal: AbortSignal; readonly onCase: (done: number) => void },
): Promise<Built> {
  let maker: CaseMaker | undefined;
  try {
    maker = new CaseMaker(await python.startMaker(), options);
    return await build(plan, maker, options.onCase);
  } catch (error) {
    return { kind: "faults", faults: [{ path: "", message: (error as Error).message }] };
  } finally {
    maker?.dispose();
  }
}
