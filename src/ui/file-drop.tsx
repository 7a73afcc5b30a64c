import { Text } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import classes from "./file-drop.module.css";

interface FileDropProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** For who takes more than one file, or a folder: called instead, while the drop's data can be read. */
  readonly onTransfer?: (data: DataTransfer) => void;
  readonly children: ReactNode;
}

/** Takes a file that is dropped anywhere on its children; text and links that are dragged about pass by. */
export function FileDrop({ label, onFile, onTransfer, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the balance tells whether the file is still over any of it.
  const inside = useRef(0);
  const count = (change: number) => (event: React.DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    inside.current += change;
    setOver(inside.current > 0);
  };
  const drop = (event: React.DragEvent): void => {
    const [file] = event.dataTransfer.files;
    inside.current = 0;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    if (onTransfer) onTransfer(event.dataTransfer);
    else onFile(file);
  };
  return (
    <div className={classes.area} onDragEnter={count(1)} onDragOver={count(0)} onDragLeave={count(-1)} onDrop={drop}>
      {children}
      {over && (
        <div className={classes.veil}>
          <Text fw={600}>{label}</Text>
        </div>
      )}
    </div>
  );
}
