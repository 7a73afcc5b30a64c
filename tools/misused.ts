/** Says why a command cannot do what it was asked; returns its exit status. */
export function misused(message: string): number {
  console.error(message);
  return 2;
}
