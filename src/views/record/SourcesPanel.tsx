import { lazy, memo } from 'react';
import { Panel } from '#views/panel/Panel.tsx';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';

/** Loaded on demand: the page that readers arrive at does not show it. */
const SourceTable = lazy(() =>
  import('#views/record/SourceTable.tsx').then((module) => ({ default: module.SourceTable })),
);

/** The panel that lists every source with what it supports. */
export const SourcesPanel = memo(function SourcesPanel({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <Panel id="sources" isOpen={isOpen} title="All sources">
      <noscript>Each source stands beside the words that it supports.</noscript>
      {isOpen && (
        <PartBoundary>
          <SourceTable />
        </PartBoundary>
      )}
    </Panel>
  );
});
