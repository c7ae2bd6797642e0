import {
  CalendarClock,
  CircleCheckBig,
  CircleDashed,
  CirclePlay,
  CircleStop,
  type LucideIcon,
} from "lucide-react";
import { type ActieStatus, STATUS_NAMEN } from "#shared/domain/actie.ts";
import "../ui/staat.css";
import "./actie-staat.css";

const ICONEN: Readonly<Record<ActieStatus, LucideIcon>> = {
  idee: CircleDashed,
  gepland: CalendarClock,
  loopt: CirclePlay,
  afgerond: CircleCheckBig,
  gestopt: CircleStop,
};

/** The shape of a status. */
export function StatusIcoon({ status }: { status: ActieStatus }) {
  const Icoon = ICONEN[status];
  return <Icoon size={16} strokeWidth={1.75} aria-hidden />;
}

/** The status of an actie: icon and word. */
export function ActieStaat({ status }: { status: ActieStatus }) {
  return (
    <span className={`staat actiestaat-${status}`}>
      <StatusIcoon status={status} />
      {STATUS_NAMEN[status]}
    </span>
  );
}
