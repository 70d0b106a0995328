/** For stories with a modal dialog: it would cover the whole page of its element, so it gets a frame there. */
export const opensDialog = { docs: { story: { inline: false, iframeHeight: '44rem' } } } as const;
