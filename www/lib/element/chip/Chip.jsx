// @ts-check
// A button that names a file, an invoice or a CSR, and goes to it.

import { Icon } from "../icon/Icon.jsx";

/** The strokes of a page. */
export const PAGE = ["M7 3h7l4 4v14H7z", "M14 3v4h4"];

/** @param {{go: string, words: string, need?: string}} props   `go`: a JSON Pointer; `need`: the requirement that is met there */
export const Chip = ({ go, words, need }) => (
  <button type="button" class="chip" data-go={go} data-for={need}>
    <Icon strokes={PAGE} />
    <bdi>{words}</bdi>
  </button>
);
