/** A stream that gives the same to each who reads it, though it can be read only once; never further than somebody asks. */
export function replayed<Chunk>(stream: AsyncIterable<Chunk>): AsyncIterable<Chunk> {
  const chunks: Chunk[] = [];
  const source = stream[Symbol.asyncIterator]();
  return {
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index += 1) {
        if (index === chunks.length) {
          const next = await source.next();
          if (next.done === true) return;
          chunks.push(next.value);
        }
        const chunk = chunks[index];
        if (chunk !== undefined) yield chunk;
      }
    },
  };
}
