import { useEffect, useState } from "react";

/** What `read` finds in a file; null until it has. `read` stays the same function, and never rejects. */
export function useFile<T>(file: File, read: (file: File) => Promise<T>): T | null {
  const [found, setFound] = useState<{ readonly file: File; readonly read: T } | null>(null);
  useEffect(() => {
    let current = true;
    void read(file).then((result) => current && setFound({ file, read: result }));
    return () => void (current = false);
  }, [file, read]);
  return found?.file === file ? found.read : null;
}
