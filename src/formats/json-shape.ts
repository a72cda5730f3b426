import * as z from 'zod';

/** What a shape holds, as it is written: never changed on the way. */
export type Written<Value> = Value extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Written<Value[Key]> }
    : Value;

/** The number with which every JSON object begins. A change that breaks what reads it raises the number. */
export const format = z
  .literal(1)
  .describe('Phiên bản của dạng JSON này; đổi khi một khóa đổi nghĩa hoặc mất đi.');

/** A day, such as 2021-05-17. */
export const day = z.iso.date().meta({ id: 'day', description: 'Ngày, như 2021-05-17.' });

/** A whole number, 0 or more. */
export const count = z.int().min(0);
