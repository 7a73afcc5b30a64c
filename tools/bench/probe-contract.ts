/** What the benchmark's page offers; all results in milliseconds. */
export type Task = "python" | "numpy";

export interface Probe {
  /** Page to first answer, as the app does it, with whatever an earlier visit has stored. */
  visit(task: Task): Promise<number>;
  /** Whether an earlier visit's snapshot is there. */
  hasSnapshot(): Promise<boolean>;
  /** Worker start to first answer on a page that holds files and snapshot. */
  worker(task: Task): Promise<number>;
  /** Worker start to first answer with stock Pyodide. */
  stock(task: Task): Promise<number>;
}
