/** Any string as an element's id that needs no escaping in a link either; different strings stay different. */
export const escapeAnchor = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/g, (mark) => `_${mark.charCodeAt(0).toString(16)}_`);
