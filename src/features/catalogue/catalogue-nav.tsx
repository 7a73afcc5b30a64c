import { Button, Group } from "@mantine/core";
import { IconFileImport, IconFileUpload, IconPlus, IconStopwatch } from "@tabler/icons-react";
import { Link, NavLink } from "react-router";
import classes from "./catalogue.module.css";

/** From the bank to one's own problems and back, and the ways to come by more. */
export function CatalogueNav() {
  return (
    <div className={classes.nav}>
      <nav aria-label="Kinds of problems" className={classes.tabs}>
        <NavLink to="/" end className={classes.tab}>
          Bank
        </NavLink>
        <NavLink to="/mine" className={classes.tab}>
          My problems
        </NavLink>
      </nav>
      <Group gap="xs">
        <Button component={Link} to="/sessions" size="compact-sm" variant="light" leftSection={<IconStopwatch size={14} />}>
          Sessions
        </Button>
        <Button component={Link} to="/open" size="compact-sm" variant="default" leftSection={<IconFileUpload size={14} />}>
          Open a file
        </Button>
        <Button component={Link} to="/import" size="compact-sm" variant="default" leftSection={<IconFileImport size={14} />}>
          Import problems
        </Button>
        <Button component={Link} to="/make" size="compact-sm" variant="default" leftSection={<IconPlus size={14} />}>
          New problem
        </Button>
      </Group>
    </div>
  );
}
