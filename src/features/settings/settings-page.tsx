import { Title } from "@mantine/core";
import { Page } from "../../ui/page";
import { BackupSection } from "./backup-section";
import { OfflineSection } from "./offline-section";

/** One section below the other, each whole in itself. */
export function SettingsPage() {
  return (
    <Page width="46rem">
      <Title order={1} mb="md">
        Settings
      </Title>
      <OfflineSection />
      <BackupSection />
    </Page>
  );
}
