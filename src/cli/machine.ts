import { arch, platform, release } from 'node:os';

/** What the tool runs on. */
export interface Machine {
  /** The version of Node, such as 22.11.0. */
  readonly node: string;
  readonly platform: string;
  readonly release: string;
  readonly arch: string;
}

/** The machine of this run. */
export function thisMachine(): Machine {
  return { node: process.versions.node, platform: platform(), release: release(), arch: arch() };
}

/** The system in a few words, such as `linux 6.1.0 x64`. */
export function systemName({ platform, release, arch }: Machine): string {
  return `${platform} ${release} ${arch}`;
}
