import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import ReactMarkdown from "react-markdown";
import remarkMath from "remark-math";
import { expect, it } from "vitest";
import { displayMath } from "./display-math";

const drawn = (text: string): string => renderToStaticMarkup(createElement(ReactMarkdown, { remarkPlugins: [remarkMath, displayMath] }, text));

it.each([
  ["on one line", "$$x$$"],
  ["in a list", "- so:\n\n  $$x$$"],
  ["with line breaks inside", "$$\nx\n$$"],
])("draws two dollars as a formula of its own, %s", (_, text) => {
  expect(drawn(`Before\n\n${text}\n\nafter`)).toContain("math-display");
  expect(drawn(`Before\n\n${text}\n\nafter`)).not.toContain("math-inline");
});

it("leaves a formula between single dollars in its line", () => {
  const html = drawn("If $x$ is $y$");
  expect(html.match(/math-inline/g)).toHaveLength(2);
  expect(html).not.toContain("math-display");
});
