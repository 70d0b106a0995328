/** The products of the theme page. What makes each of them is in brands.css, and it is tokens only. */
export const brands = [{ key: 'halide', name: 'Halide' }] as const;
