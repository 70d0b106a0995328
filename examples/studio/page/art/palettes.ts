/** From far to near: sky, light, then three to four tones that come closer. */
export const palettes: readonly (readonly [string, string, ...string[]])[] = [
  ['#fbe7c6', '#f2a65a', '#d96c47', '#8f3b3f', '#3c1f35'],
  ['#dfeaf2', '#a7c6d9', '#5d8aa8', '#2f5373', '#152a42'],
  ['#f6eedf', '#dcc9a3', '#8ba888', '#4d7358', '#22402f'],
  ['#1d1b3a', '#f4b942', '#5b3f8c', '#35285f', '#110f24'],
  ['#fde2e4', '#f79aa3', '#b85c8e', '#6b3a75', '#2d1c47'],
  ['#e9f5f2', '#8fd0c1', '#3e9c95', '#1f6670', '#0f343f'],
  ['#0f2027', '#e8d5b0', '#2c7a7b', '#1d4e5f', '#0a1820'],
  ['#fff4d9', '#ffd166', '#ef8354', '#4f6d7a', '#1f2d3d'],
];
