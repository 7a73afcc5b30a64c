import { Title } from "@mantine/core";
import { OfflineSection } from "./offline-section";
import classes from "./settings.module.css";

/** One section below the other, each whole in itself. */
export function SettingsPage() {
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <Title order={1} mb="md">
          Settings
        </Title>
        <OfflineSection />
      </div>
    </div>
  );
}
