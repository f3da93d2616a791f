/** The compiled module: what workerd makes of a `.wasm` import. */
declare const documents: unknown;
export default documents;
