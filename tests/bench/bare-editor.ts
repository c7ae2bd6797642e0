import { Editor } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";

/** A page with a Tiptap editor and one text, and nothing else: what typing costs at the least. */
const content = JSON.parse(document.getElementById("tekst")?.textContent ?? "{}");
const element = document.getElementById("editor");
if (element) new Editor({ element, extensions: [Document, Paragraph, Text], content });
