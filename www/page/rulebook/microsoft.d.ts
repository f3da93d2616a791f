// The rulebook of the library as one object: the build of the site writes this script from that of the package.
declare const rulebook: object;
export default rulebook;
