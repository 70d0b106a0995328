/** The looks in which everything is photographed. 280 px is the narrowest place the portal promises to fit. */
export const variants = [
  { name: 'light', width: 1280, height: 860, query: 'theme=light&lang=en' },
  { name: 'dark', width: 1280, height: 860, query: 'theme=dark&lang=en' },
  { name: 'right to left', width: 1280, height: 860, query: 'theme=light&lang=ar' },
  { name: '280 px', width: 280, height: 860, query: 'theme=light&lang=en' },
  { name: '280 px, right to left, dark', width: 280, height: 860, query: 'theme=dark&lang=ar' },
];
