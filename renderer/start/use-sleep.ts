import { useEffect, useState } from "react";

/** True while a file is dragged over the window. */
export function useSleep(): boolean {
  const [sleept, setSleept] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => setSleept(event.dataTransfer?.types.includes("Files") ?? false);
    const weg = (event: DragEvent) => {
      if (event.type === "drop" || event.relatedTarget === null) setSleept(false);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", weg);
    document.addEventListener("drop", weg);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", weg);
      document.removeEventListener("drop", weg);
    };
  }, []);
  return sleept;
}
