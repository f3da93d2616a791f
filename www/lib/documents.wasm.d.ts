/** The compiled module, or its address: what your bundler makes of a `.wasm` import. */
declare const documents: unknown;
export default documents;
