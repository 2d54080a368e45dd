import { toHref } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';

/**
 * Returns a function that turns a view into an `href`. The link keeps the address of the alliance file, if it has one.
 */
export function useHref(): (view: ViewState) => string {
  const { query } = useDataset();
  return (view) => toHref(view, query);
}
