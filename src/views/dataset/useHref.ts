import { toHref } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';

/** Writes a view as a link's `href` that leads to the alliance on the page, where its file has an address. */
export function useHref(): (view: ViewState) => string {
  const { query } = useDataset();
  return (view) => toHref(view, query);
}
