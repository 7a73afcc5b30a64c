import { Center, Loader } from "@mantine/core";

/** A screen, or a part of one, that waits for what it shows; `label` says what for. */
export function Loading({ label, size = "md" }: { readonly label: string; readonly size?: "sm" | "md" }) {
  return (
    <Center h="100%">
      <Loader size={size} role="status" aria-label={label} />
    </Center>
  );
}
