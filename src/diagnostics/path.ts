/** Where an item stands in the data of a file: keys of mappings and positions in lists, from the top. */
export type Path = readonly (string | number)[];
