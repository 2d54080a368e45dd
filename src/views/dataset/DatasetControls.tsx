import { lazy } from 'react';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';
import './Dataset.css';

/** Loaded only when a reader opens a file. */
const OwnDatasetControls = lazy(() =>
  import('#views/dataset/OwnDatasetControls.tsx').then((module) => ({
    default: module.OwnDatasetControls,
  })),
);

/** Opens an alliance file of the reader's own, and offers the actions for the one that is shown. */
export function DatasetControls() {
  const { ownFile, openDialog } = useDataset();
  const open = (
    <button type="button" className="link-button" onClick={openDialog}>
      {`Open ${ownFile === null ? 'your own' : 'another'} alliance file`}
    </button>
  );
  if (ownFile === null) return <p className="dataset">{open}</p>;
  return (
    <PartBoundary>
      <OwnDatasetControls>{open}</OwnDatasetControls>
    </PartBoundary>
  );
}
