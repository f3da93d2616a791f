// @ts-check
// "What now" and "Also useful": three steps to a claim that is submitted, and what else can be done with it.

import { Icon } from "../after/Icon.jsx";

/** @typedef {import("../after/after.js").Say} Say */
/** @typedef {"save" | "openSheet" | "submitted" | "print" | "saveCalendar" | "duplicate" | "close"} Act */
/** @typedef {Record<Act, () => void>} Acts */
/**
 * @typedef {object} Props
 * @property {Say} say
 * @property {import("../after/after.js").Words} words
 * @property {import("../pack/entries.js").Contents} pack   what would be in it now
 * @property {import("../lines.js").Line | null} told   what is said of it
 * @property {Acts} acts
 */

const CALENDAR = ["M5 6h14v14H5z", "M5 10h14M9 3v5M15 3v5"];
const PRINTER = ["M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"];
const COPIES = ["M9 9h11v11H9z", "M5 15H4V4h11v1"];

/** @param {Props} props */
export const Ready = ({ say, words, pack, told, acts }) => (
  <div class="ready">
    <section class="rows" aria-labelledby="ready-now">
      <h3 id="ready-now">{say("now")}</h3>
      <ol role="list">
        <Step n={1} title={say("pack")} hint={packHint(say, words, pack)}>
          {told ? (
            <div class="said">
              <p role="status">{told.text}</p>
              {told.choices.map(({ label, act }) => (
                <button
                  key={label}
                  type="button"
                  class="button"
                  onClick={() => {
                    act();
                    acts.close();
                  }}
                >
                  {label}
                </button>
              ))}
            </div>
          ) : (
            <button type="button" class="button first wide" onClick={acts.save}>
              {say("pack-act")}
            </button>
          )}
        </Step>
        <Step n={2} title={say("sheet")} hint={say("sheet-how")}>
          <button type="button" class="button" onClick={acts.openSheet}>
            {say("sheet-act")}
          </button>
        </Step>
        <Step n={3} title={say("submitted")} hint={say("submitted-how")}>
          <button type="button" class="button" onClick={acts.submitted}>
            {say("submitted-act")}
          </button>
        </Step>
      </ol>
    </section>
    <section class="rows" aria-labelledby="ready-also">
      <h3 id="ready-also">{say("also")}</h3>
      <ul role="list">
        <Useful
          strokes={CALENDAR}
          title={say("calendar")}
          hint={say("calendar-how")}
          label={say("calendar-act")}
          act={acts.saveCalendar}
        />
        <Useful
          strokes={PRINTER}
          title={say("print")}
          hint={say("print-how")}
          label={say("print-act")}
          act={acts.print}
        />
        <Useful
          strokes={COPIES}
          title={say("duplicate")}
          hint={say("duplicate-how")}
          label={say("duplicate-act")}
          act={acts.duplicate}
        />
      </ul>
    </section>
  </div>
);

/** @param {{n: number, title: string, hint: string, children: import("preact").ComponentChildren}} props */
const Step = ({ n, title, hint, children }) => (
  <li>
    <span class="number" aria-hidden="true">
      {n}
    </span>
    <div>
      <strong>{title}</strong>
      <p>{hint}</p>
    </div>
    {children}
  </li>
);

/** @param {{strokes: readonly string[], title: string, hint: string, label: string, act: () => void}} props */
const Useful = ({ strokes, title, hint, label, act }) => (
  <li>
    <Icon strokes={strokes} />
    <div>
      <strong>{title}</strong>
      <p>{hint}</p>
    </div>
    <button type="button" class="button" onClick={act}>
      {label}
    </button>
  </li>
);

const [MEGABYTE, KILOBYTE] = [1_000_000, 1000];

/**
 * How large the pack is, and which files it will lack.
 * @param {Say} say
 * @param {import("../after/after.js").Words} words
 * @param {Props["pack"]} pack
 */
function packHint(say, words, { files, missing }) {
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  const size =
    bytes >= MEGABYTE
      ? say("megabytes", { size: words.number((bytes / MEGABYTE).toFixed(1)) })
      : say("kilobytes", { size: words.number(String(Math.ceil(bytes / KILOBYTE))) });
  const lacks = missing.length > 0 ? say("pack-without", { count: missing.length }) : "";
  return [say("pack-how", { count: files.length, size }), lacks].filter(Boolean).join(" ");
}
