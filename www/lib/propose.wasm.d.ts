/** What your bundler makes of a `.wasm` import: in workerd the compiled module, in most the address, in some neither. */
declare const core: unknown;
export default core;
