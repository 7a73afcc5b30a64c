import type { BankedProblem } from "../../domain/problem/bank";
import { OWN_PREFIX } from "../../domain/problem/own-problem";

/** Whether a problem is not of the bank. */
export const isOwn = ({ id }: BankedProblem): boolean => id.startsWith(OWN_PREFIX);
