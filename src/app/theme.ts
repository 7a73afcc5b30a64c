import { createTheme, type CSSVariablesResolver } from "@mantine/core";

export const theme = createTheme({
  primaryColor: "cyan",
  // White text on it has 5.6 : 1; a button does not change the colour of its text with the scheme.
  primaryShade: 9,
  defaultRadius: "sm",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: "600", sizes: { h1: { fontSize: "1.375rem" }, h2: { fontSize: "1.125rem" }, h3: { fontSize: "1rem" } } },
  autoContrast: true,
  cursorType: "pointer",
});

/** Mantine's dimmed text has 3.3 : 1; this has 5 : 1 and more on the page and on panels. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: { "--mantine-color-dimmed": "#5c636b" },
  dark: { "--mantine-color-dimmed": "#a9a9a9" },
});
