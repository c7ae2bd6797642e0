import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import "../ui/pagina.css";

type Props = Readonly<{ children: ReactNode }>;

/** Keeps a fault in one screen from taking the window with it; the agenda and the navigation stay usable. */
export class ErrorBoundary extends Component<Props, { fout: boolean }> {
  override state = { fout: false };

  static getDerivedStateFromError(): { fout: boolean } {
    return { fout: true };
  }

  override render(): ReactNode {
    if (!this.state.fout) return this.props.children;
    return (
      <div className="pagina">
        <LeegScherm
          kop="Dit scherm liep vast"
          knoppen={
            <Button soort="hoofd" onPress={() => location.reload()}>
              Laad het venster opnieuw
            </Button>
          }
        >
          Uw werk is bewaard. Laad het venster opnieuw, of kies links een ander scherm.
        </LeegScherm>
      </div>
    );
  }
}
