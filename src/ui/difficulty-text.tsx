import { Text } from "@mantine/core";

const LOOKS = {
  easy: { label: "Easy", color: "var(--difficulty-easy)" },
  medium: { label: "Medium", color: "var(--difficulty-medium)" },
  hard: { label: "Hard", color: "var(--difficulty-hard)" },
} as const;

export function DifficultyText({ difficulty }: { readonly difficulty: keyof typeof LOOKS }) {
  const { label, color } = LOOKS[difficulty];
  return (
    <Text component="span" inherit fw={500} c={color}>
      {label}
    </Text>
  );
}
