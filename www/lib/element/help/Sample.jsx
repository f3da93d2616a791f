// @ts-check
// A small drawing of good proof, with its caption.

/** @typedef {import("./help.js").Help} Help */
/** @typedef {import("../../help/samples.js").SampleId} SampleId */
/** @typedef {import("../../help/samples.js").Shape} Shape */

/** @param {{help: Help, id: SampleId}} props */
export function Sample({ help: { words, drawings }, id }) {
  const title = words.maybe(`help.sample.${id}`, undefined, "title");
  return (
    <figure class="sample">
      <svg
        viewBox={`0 0 ${drawings.WIDTH} ${drawings.HEIGHT}`}
        role="img"
        aria-label={words.maybe(`help.sample.${id}`, undefined, "alt")}
      >
        {drawings.SAMPLES[id].map((shape, place) => (
          <Drawn key={place} shape={shape} title={title} />
        ))}
      </svg>
      <figcaption>{words.text(`help.sample.${id}`)}</figcaption>
    </figure>
  );
}

/** @param {{shape: Shape, title: string}} props */
function Drawn({ shape: { tag: Tag, role, at, says }, title }) {
  return (
    <Tag class={`is-${role}`} {...at}>
      {Tag === "text" ? (says ?? title) : undefined}
    </Tag>
  );
}
