/** `1 line`, `1,204 lines`. */
export const countText = (n: number, one: string, several = `${one}s`): string => `${n.toLocaleString("en")} ${n === 1 ? one : several}`;

/** How long a program is, in lines. */
export const linesText = (code: string): string => countText(code.trimEnd().split("\n").length, "line");
