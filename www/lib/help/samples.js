// @ts-check
// Small drawings of good proof, as lists of shapes, and which of them stands for each kind of proof and each result. They are
// data, so that they are loaded with the help and cost a first visit nothing.

/** The size of every drawing, in its own units. */
export const WIDTH = 176;
export const HEIGHT = 104;

/**
 * What a shape is, which gives its colours: `paper` a sheet, `line` a line of text, `ink` what stands out, `brand` a logo,
 * `tint` a picture or a marked area, `stroke` something drawn by pen, `words` text, `title` the title in the reader's language.
 * @typedef {"paper" | "line" | "ink" | "brand" | "tint" | "stroke" | "words" | "title"} Role
 */
/**
 * @typedef {object} Shape
 * @property {"rect" | "circle" | "path" | "text"} tag
 * @property {Role} role
 * @property {{[name: string]: string | number}} at   its attributes
 * @property {string} [says]   the text, where it is not the title
 */

/**
 * @param {Role} role
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {number} [rx]
 * @returns {Shape}
 */
const rect = (role, x, y, width, height, rx = 0) => ({ tag: "rect", role, at: { x, y, width, height, rx } });

/** @param {Role} role @param {number} cx @param {number} cy @param {number} r @returns {Shape} */
const circle = (role, cx, cy, r) => ({ tag: "circle", role, at: { cx, cy, r } });

/** @param {Role} role @param {string} d @returns {Shape} */
const path = (role, d) => ({ tag: "path", role, at: { d } });

/** @param {number} x @param {number} y @param {string} says @returns {Shape} */
const words = (x, y, says) => ({ tag: "text", role: "words", at: { x, y }, says });

/** @param {number} x @param {number} y @returns {Shape} */
const title = (x, y) => ({ tag: "text", role: "title", at: { x, y } });

/** @param {number} x @param {number} y */
const brand = (x, y) => rect("brand", x, y, 20, 9, 2);

/**
 * Lines of text below one another.
 * @param {number} x
 * @param {number} y
 * @param {number[]} widths
 * @param {number} [step]
 * @param {number} [height]
 */
const lines = (x, y, widths, step = 8, height = 3) =>
  widths.map((width, row) => rect("line", x, y + row * step, width, height, 1));

/** A sheet of paper that goes on below the drawing. @param {number} [top] */
const page = (top = 6) => rect("paper", 38, top, 100, HEIGHT - top + 8);

/** The window of a browser, with its address. @param {string} address */
const browser = (address) => [
  rect("paper", 14, 8, 148, 96, 3),
  rect("tint", 14, 8, 148, 14, 3),
  circle("line", 21, 15, 2),
  circle("line", 28, 15, 2),
  rect("paper", 36, 10, 118, 10, 4),
  words(41, 17.5, address),
];

/** A signature in one stroke. @param {number} x @param {number} y */
const signature = (x, y) => path("stroke", `M${x} ${y}c4 -10 8 -10 6 -2s2 4 6 -2s4 -4 5 0s4 3 7 -1s4 -3 6 1`);

const DAY = "17/10/2024";
const SITE = "https://northwind.example";
const PHONE = "+32 2 555 01 00";
const SERIAL = "SN 4C2-118";

/** @satisfies {{[id: string]: Shape[]}} */
export const SAMPLES = {
  "ad-screenshot": [
    ...browser("https://magazine.example"),
    ...lines(22, 32, [66, 60, 64, 56, 66, 62, 40]),
    rect("tint", 100, 30, 54, 66, 2),
    brand(106, 36),
    title(106, 60),
    ...lines(106, 66, [40, 32]),
    rect("ink", 106, 82, 30, 9, 4),
  ],
  advertisement: [
    page(),
    rect("tint", 46, 14, 84, 34),
    title(46, 62),
    brand(110, 54),
    ...lines(46, 68, [80, 66]),
    words(46, 90, PHONE),
    words(46, 99, "northwind.example"),
  ],
  agenda: [
    page(),
    title(46, 22),
    brand(110, 14),
    words(46, 34, DAY),
    ...["17:30", "18:00", "19:15", "20:30"].flatMap((time, row) => [
      words(46, 48 + row * 12, time),
      rect("line", 70, 44 + row * 12, [58, 48, 60, 42][row] ?? 0, 4, 1),
    ]),
    ...lines(46, 94, [72]),
  ],
  confirmation: [
    page(),
    path("stroke", "M47 19l4 4l7 -9"),
    title(62, 22),
    words(46, 38, "Microsoft"),
    ...lines(46, 46, [80, 70]),
    rect("ink", 46, 64, 44, 4, 1),
    words(46, 82, "18/11/2024 – 22/11/2024"),
    ...lines(46, 90, [76]),
  ],
  contract: [
    page(-20),
    title(46, 14),
    ...lines(46, 22, [84, 80, 84, 76, 84, 50], 7),
    signature(44, 82),
    signature(90, 82),
    ...[44, 90].flatMap((x) => [rect("ink", x, 86, 36, 1), words(x, 96, DAY)]),
  ],
  csr: [
    page(),
    title(46, 22),
    brand(110, 14),
    ...[0, 1, 2].flatMap((row) => [
      rect("line", 46, 34 + row * 11, [26, 20, 24][row] ?? 0, 4, 1),
      words(76, 38 + row * 11, ["12 × 52", "8 × 52", "4 × 52"][row] ?? ""),
      words(116, 38 + row * 11, ["624", "416", "208"][row] ?? ""),
    ]),
    rect("ink", 46, 67, 84, 1),
    words(114, 77, "1248"),
    signature(46, 90),
    words(90, 92, DAY),
    rect("ink", 46, 94, 36, 1),
  ],
  "delivery-note": [
    page(),
    title(46, 22),
    words(46, 36, DAY),
    rect("tint", 46, 44, 34, 22, 2),
    rect("ink", 42, 67, 42, 3, 1),
    words(88, 54, SERIAL),
    ...lines(88, 60, [36, 28]),
    signature(46, 88),
    rect("ink", 46, 92, 44, 1),
  ],
  "device-photo": [
    rect("tint", 20, 8, 136, 88, 2),
    rect("ink", 46, 20, 64, 42, 3),
    rect("brand", 51, 25, 54, 32),
    path("ink", "M36 66h84l6 8h-96z"),
    rect("paper", 94, 78, 54, 12, 2),
    words(99, 86.5, SERIAL),
  ],
  envelope: [
    rect("paper", 20, 18, 136, 74, 2),
    brand(28, 26),
    ...lines(28, 40, [30]),
    rect("tint", 128, 24, 20, 24),
    rect("brand", 132, 28, 12, 12),
    circle("stroke", 108, 38, 15),
    words(97, 40.5, "17/10"),
    path("stroke", "M123 32q4 -3 8 0t8 0M123 38q4 -3 8 0t8 0M123 44q4 -3 8 0t8 0"),
    ...lines(80, 64, [56, 48, 52]),
  ],
  "event-photo": [
    rect("tint", 20, 8, 136, 88, 2),
    rect("paper", 50, 16, 76, 36),
    brand(56, 22),
    ...lines(56, 36, [50, 40]),
    circle("ink", 140, 36, 5),
    rect("ink", 135, 42, 10, 22, 4),
    ...[32, 54, 76, 98, 120].flatMap((x) => [circle("ink", x, 72, 6), rect("ink", x - 9, 80, 18, 16, 6)]),
    rect("paper", 102, 84, 52, 10, 2),
    words(106, 91.5, DAY),
  ],
  invitation: [
    page(),
    brand(46, 14),
    title(46, 40),
    words(46, 54, `${DAY}, 17:30`),
    ...lines(46, 62, [62, 78]),
    words(46, 88, PHONE),
    words(46, 97, "northwind.example"),
  ],
  invoice: [
    page(),
    brand(46, 14),
    title(90, 22),
    words(46, 36, "WT-20931"),
    words(90, 36, DAY),
    ...[0, 1, 2].flatMap((row) => [
      rect("line", 46, 46 + row * 10, [50, 42, 46][row] ?? 0, 4, 1),
      rect("line", 112, 46 + row * 10, 18, 4, 1),
    ]),
    rect("ink", 46, 77, 84, 1),
    rect("ink", 100, 84, 30, 5, 1),
    ...lines(46, 97, [60]),
  ],
  itinerary: [
    page(),
    title(46, 22),
    rect("ink", 46, 30, 44, 4, 1),
    ...["18/11/2024", "22/11/2024"].flatMap((day, row) => [
      words(46, 52 + row * 26, day),
      circle("stroke", 94, 50 + row * 26, 3),
      path("stroke", `M98 ${50 + row * 26}h22m-5 -4l5 4l-5 4`),
      circle("brand", 126, 50 + row * 26, 3),
      rect("line", 46, 57 + row * 26, 40, 3, 1),
    ]),
  ],
  mail: [
    rect("paper", 20, 8, 136, 104, 3),
    rect("tint", 20, 8, 136, 40, 3),
    circle("brand", 32, 20, 6),
    rect("ink", 44, 17, 44, 4, 1),
    words(108, 22, `${DAY}`),
    words(128, 31, "09:12"),
    rect("ink", 28, 36, 70, 5, 1),
    brand(28, 56),
    ...lines(28, 72, [112, 104, 116, 60]),
  ],
  "name-list": [
    page(),
    title(46, 22),
    ...[0, 1, 2, 3, 4].flatMap((row) => [
      words(46, 38 + row * 14, `${row + 1}`),
      rect("line", 56, 34 + row * 14, [44, 52, 40, 48, 50][row] ?? 0, 4, 1),
      path("stroke", `M118 ${35 + row * 14}l3 3l6 -7`),
    ]),
  ],
  note: [
    rect("paper", 32, 14, 112, 76, 2),
    title(42, 32),
    words(42, 48, "WT-20931"),
    words(94, 48, DAY),
    ...lines(42, 56, [84]),
    signature(42, 78),
    rect("ink", 42, 82, 44, 1),
  ],
  offer: [
    page(),
    brand(46, 14),
    title(46, 40),
    rect("tint", 46, 48, 84, 24, 3),
    { ...words(70, 65, "− 25 %"), role: "title" },
    ...lines(46, 80, [84, 78, 84, 50], 6, 2),
  ],
  phone: [
    rect("ink", 58, 2, 60, 110, 8),
    rect("paper", 62, 10, 52, 100, 3),
    words(67, 20, "Northwind"),
    rect("tint", 66, 26, 42, 52, 5),
    ...lines(71, 34, [32, 30, 32, 24]),
    rect("brand", 71, 66, 28, 4, 1),
    words(84, 90, "09:12"),
  ],
  receipt: [
    rect("paper", 52, 4, 72, 110),
    title(60, 20),
    words(60, 34, DAY),
    ...lines(60, 42, [46, 52]),
    words(60, 68, "1 200 ×"),
    rect("ink", 60, 74, 56, 1),
    ...[0, 4, 7, 12, 15, 20, 25, 28, 34, 38, 42, 47, 52].map((x, bar) => rect("ink", 60 + x, 84, bar % 3 ? 1 : 2, 20)),
  ],
  report: [
    page(),
    brand(46, 14),
    title(72, 22),
    ...[16, 24, 20, 34, 40].map((height, bar) => rect("brand", 50 + bar * 16, 74 - height, 10, height)),
    rect("ink", 46, 74, 84, 1),
    ...lines(46, 82, [84, 70, 78]),
  ],
  rules: [
    page(),
    brand(46, 14),
    title(72, 22),
    ...[0, 1, 2, 3].flatMap((row) => [
      words(46, 40 + row * 17, `${row + 1}.`),
      ...lines(56, 36 + row * 17, [[72, 60, 70, 66][row] ?? 0, [40, 52, 34, 46][row] ?? 0], 6),
    ]),
  ],
  script: [
    page(),
    brand(46, 14),
    title(72, 22),
    ...[0, 1, 2, 3].flatMap((row) => [
      circle(row % 2 ? "line" : "brand", 50, 38 + row * 17, 3),
      ...lines(58, 34 + row * 17, [[70, 50, 64, 44][row] ?? 0, [52, 30, 46, 24][row] ?? 0], 6),
    ]),
  ],
  slides: [
    rect("paper", 58, 34, 104, 62, 2),
    rect("paper", 42, 22, 104, 62, 2),
    rect("paper", 26, 10, 104, 62, 2),
    brand(34, 18),
    title(34, 46),
    words(34, 62, DAY),
    rect("tint", 90, 36, 32, 28, 2),
  ],
  specification: [
    page(),
    title(46, 22),
    ...[0, 1, 2, 3, 4].flatMap((row) => [
      rect("ink", 46, 34 + row * 11, [24, 18, 22, 26, 20][row] ?? 0, 4, 1),
      rect("line", 80, 34 + row * 11, [50, 44, 36, 48, 40][row] ?? 0, 4, 1),
    ]),
    words(46, 98, SERIAL),
  ],
  "stand-photo": [
    rect("tint", 20, 8, 136, 88, 2),
    rect("paper", 46, 16, 84, 34),
    brand(54, 22),
    ...lines(54, 36, [60, 44]),
    rect("brand", 56, 68, 64, 28, 2),
    ...[38, 138].flatMap((x) => [circle("ink", x, 56, 6), rect("ink", x - 8, 64, 16, 32, 6)]),
    rect("paper", 102, 84, 52, 10, 2),
    words(106, 91.5, DAY),
  ],
  video: [
    ...browser("https://video.example"),
    rect("ink", 28, 28, 120, 60, 2),
    brand(34, 34),
    path("paper", "M80 46l20 12l-20 12z"),
    rect("line", 28, 93, 120, 3, 1),
    rect("brand", 28, 93, 44, 3, 1),
  ],
  "web-page": [
    ...browser(SITE),
    brand(22, 28),
    title(22, 52),
    ...lines(22, 60, [60, 52, 58]),
    rect("tint", 94, 30, 60, 50, 2),
    words(22, 96, PHONE),
  ],
};

/** @typedef {keyof typeof SAMPLES} SampleId */

/**
 * Which drawing stands for each kind of proof.
 * @type {{[kind: string]: SampleId}}
 */
export const SAMPLE_OF_KIND = {
  "third-party-invoice": "invoice",
  csr: "csr",
  "any-invoice": "invoice",
  "microsoft-invoice-original": "invoice",
  "final-communication-piece": "advertisement",
  "final-piece-link": "video",
  "digital-ad-screenshot": "ad-screenshot",
  "landing-page-url": "web-page",
  "site-page-url": "web-page",
  "site-page-screenshot": "web-page",
  "statement-of-work": "contract",
  "service-agreement": "contract",
  "postmarked-envelope": "envelope",
  "other-mailing-proof": "receipt",
  "email-dated-header": "mail",
  "other-emailing-proof": "report",
  "sms-phone-photo": "phone",
  "telesales-script": "script",
  "event-invitation": "invitation",
  "event-agenda": "agenda",
  "event-photo": "event-photo",
  "event-participation-photo": "stand-photo",
  "presentation-materials": "slides",
  "offer-with-terms": "offer",
  "internal-contest-rules": "rules",
  "onsite-champ-form": "contract",
  "onsite-champ-deliverable-sample": "report",
  "poc-materials": "report",
  "training-agenda": "agenda",
  "event-program": "agenda",
  "microsoft-presentation-content": "slides",
  "conference-invitation": "invitation",
  "registration-confirmation": "confirmation",
  "travel-itinerary": "itinerary",
  "demo-unit-system-specs": "specification",
  "demo-unit-delivery-proof": "delivery-note",
  "demo-unit-proof": "device-photo",
  "final-review-approval": "mail",
  "payment-note": "note",
  "poe-document": "contract",
};

/**
 * Which drawing stands for each result.
 * @type {{[metric: string]: SampleId}}
 */
export const SAMPLE_OF_METRIC = {
  "estimated-reach": "report",
  "results-summary": "report",
  "results-summary-offer": "report",
  "calls-and-contacts": "report",
  "registered-guests": "name-list",
  "attendees-or-booth-visitors-estimated": "name-list",
  "attendee-list-and-cost-per-person": "name-list",
  "attendee-count": "name-list",
};
