import fs from 'node:fs';
import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {pack, type Parcel} from './parcel';

declare module 'vitest' {
  export interface ProvidedContext {
    parcel: Parcel;
  }
}

/** Packs the plugin once for all tests of the parcel. */
export default function setup(project: TestProject): () => void {
  const parcel = pack();
  project.provide('parcel', parcel);
  return () => fs.rmSync(path.dirname(parcel.folder), {recursive: true});
}
