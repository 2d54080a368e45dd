import { createContext, use } from 'react';

/** Which alliance file the page shows, and the actions that change it. */
export interface DatasetView {
  /** Name of the file that the reader opened; null while the built-in record is shown. */
  readonly ownFile: string | null;
  /**
   * Query that names the own file in an address, `?data=…`; empty for the built-in record and for a file without an
   * address.
   */
  readonly query: string;
  /** Short name of the built-in alliance. */
  readonly builtInName: string;
  /** Id chosen in an own alliance, where only what is shown is rendered; null in the built-in record. */
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

/** Default: the built-in record. */
export const DatasetContext = createContext<DatasetView>(builtIn);

/** Reads which alliance file is shown; without a provider, the built-in record. */
export function useDataset(): DatasetView {
  return use(DatasetContext);
}
