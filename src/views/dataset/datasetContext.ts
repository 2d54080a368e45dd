import { createContext, use } from 'react';

/** Which alliance file the page shows, and the ways to another. */
export interface DatasetView {
  /** Name of the file that the reader opened; null while the built-in record is shown. */
  readonly ownFile: string | null;
  /** Names the own file in an address, `?data=…`; empty for the built-in record and for a file without an address. */
  readonly query: string;
  /** Short name of the built-in alliance. */
  readonly builtInName: string;
  /** What is chosen in an own alliance, whose panels hold no more than is shown; null in the built-in record. */
  readonly chosen: string | null;
  readonly openDialog: () => void;
  readonly backToBuiltIn: () => void;
}

const builtIn: DatasetView = {
  ownFile: null,
  query: '',
  builtInName: '',
  chosen: null,
  openDialog() {},
  backToBuiltIn() {},
};

export const DatasetContext = createContext<DatasetView>(builtIn);

/** Without a provider: the built-in record. */
export function useDataset(): DatasetView {
  return use(DatasetContext);
}
