// What the tests keep on the window of the pages that they open.
import type { ClaimProofElement } from "../../www/lib/element.js";
import type { BindFormOptions, bindForm, ClaimProofChange, FormBinding } from "../../www/lib/form.js";
import type { Inspection } from "../../www/lib/documents.js";
import type { Claim, Claimproof, Document, Proposal, Report } from "../../www/lib/index.js";

/** What an event of the element says. */
export interface Heard {
  type: string;
  /** The tag of its target. */
  same: string;
  detail: { claim: Claim; report: Report; replaced: boolean; document: Document; inspection: Inspection; file: File };
}

/** A worker of the test's own. */
export interface FakeWorker extends Worker {
  sent: Sent[];
  ended: boolean;
}

/** A message to a worker. */
export interface Sent {
  id: number;
  file?: Blob;
}

declare global {
  interface CustomElementRegistry {
    get(name: "claim-proof"): typeof ClaimProofElement | undefined;
  }
  interface Window {
    // The report.
    drawn: Set<string>;
    // The element in a page.
    heard: Heard[];
    proposed: Proposal[];
    sent: [name: string, value: string][][];
    second: { ClaimProofElement: typeof ClaimProofElement; cp: Claimproof };
    claims: { [example: string]: Claim };
    bubble: boolean;
    picks: boolean;
    held: DataTransfer;
    early: Claim;
    made: ClaimProofElement;
    fragment: DocumentFragment;
    // A form that is bound.
    before: string;
    changes: ClaimProofChange[];
    submits: number | undefined;
    bindForm: typeof bindForm;
    validator: Claimproof;
    options: BindFormOptions;
    binding: FormBinding;
    broken: boolean;
    inner: Claim;
    other: FormBinding;
    // Files.
    found: { [document: string]: Inspection };
    added: (Claim & Document)[];
    asked: number;
    go: () => void;
    workers: FakeWorker[];
    inspectedFiles: string[];
    steps: string[];
    read: Promise<string>;
    fakeWorker: () => FakeWorker;
    problem: Inspection["problem"];
    inspected: [name: string, problem: string | null, readable: boolean | null][];
    inspectNamed: (name: string) => Promise<void>;
    // What the reader sees and hears.
    copied: string;
    said: string[];
    times: number[];
    measured: boolean;
    took: number;
    complaints: string[];
    focused: () => string | null;
    lastControl: HTMLElement | undefined;
    nameOf: (element: Element) => string;
    asks: () => boolean;
    // The benchmark.
    keyTimes: Promise<{ script: number; paint: number }>;
    tell: (times: { script: number; paint: number }) => void;
  }
}
