// @ts-check
// The style sheet of the element and of its first step: the components' own ones, in the order in which they count.

import button from "./button/button.css";
import documents from "./documents/documents.css";
import field from "./field/field.css";
import form from "./form/form.css";
import icon from "./icon/icon.css";
import mark from "./mark/mark.css";
import menu from "./menu/menu.css";
import screens from "./screens/screens.css";
import base from "./shell/base.css";
import shell from "./shell/shell.css";
import status from "./status/status.css";
import steps from "./steps/steps.css";
import tag from "./tag/tag.css";

/** Its text. */
export const css = [base, icon, button, tag, screens, form, field, documents, shell, steps, status, menu, mark].join(
  "\n",
);
