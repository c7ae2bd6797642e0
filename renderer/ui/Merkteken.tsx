import "../ui/titelbalk.css";

/** The sign of the app: a thread. */
export function Merkteken() {
  return (
    <svg className="merk-teken" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M3.5 5h9a3 3 0 0 1 0 6h-5a2.5 2.5 0 0 0 0 5h9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="3.5" cy="5" r="2" fill="currentColor" />
      <circle cx="16.5" cy="16" r="2" fill="currentColor" />
    </svg>
  );
}
