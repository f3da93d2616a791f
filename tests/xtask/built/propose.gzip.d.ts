/** The module, packed into text. */
declare const packed: string;
export default packed;
