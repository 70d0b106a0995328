/** A fault the reader can do something about: its message is all there is to say. */
export class StartError extends Error {}
