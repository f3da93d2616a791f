// @ts-check
// A bar of a share between 0 and 1; more than 1 is drawn full.

/** @param {{share: number, kind?: string | undefined}} props */
export function Meter({ share, kind = "" }) {
  const part = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
  return (
    <span class={`meter ${kind}`} aria-hidden="true">
      <span style={{ "--part": `${(part * 100).toFixed(2)}%` }} />
    </span>
  );
}
