import { CircleAlert } from "lucide-react";
import "./rooster-cel.css";

/** The sentence at a cell whose text cannot be read. */
export function CelFout({ id, children }: { id: string; children: string }) {
  return (
    <span className="cel-fout" id={id} role="alert">
      <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
