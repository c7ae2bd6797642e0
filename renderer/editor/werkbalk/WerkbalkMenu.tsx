import type { Editor } from "@tiptap/core";
import type { ReactNode } from "react";
import { MenuTrigger } from "react-aria-components";
import { naMenu } from "../na-menu.ts";

type WerkbalkMenuProps = { editor: Editor; children: ReactNode };

/** A menu of the toolbar; however it closes, the focus goes back to the text. */
export function WerkbalkMenu({ editor, children }: WerkbalkMenuProps) {
  return (
    <MenuTrigger onOpenChange={(open) => !open && naMenu(() => editor.view.focus())}>{children}</MenuTrigger>
  );
}
