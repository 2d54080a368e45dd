import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { memberById, panelOf } from '#model/questions.ts';
import { lessonSteps } from '#state/lessonPlace.ts';
import { presentCommands, type PresentEffect } from '#state/presentCommands.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { lookedAtAside, shownView, yardstickBy } from '#state/presentation.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import {
  ActionsContext,
  AllianceContext,
  LiftedContext,
  useActions,
  useAlliance,
} from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { NotesWindow } from '#views/present/NotesWindow.tsx';
import { LessonContext } from '#views/present/presentContext.ts';
import type { NotesRefusal } from '#views/present/StepControls.tsx';
import { Presentation } from '#views/present/Presentation.tsx';
import { toggleFullScreen } from '#views/present/toggleFullScreen.ts';
import { useLessonActions } from '#views/present/useLessonActions.ts';
import { usePresentKeys } from '#views/present/usePresentKeys.ts';
import { usePresentState } from '#views/present/usePresentState.ts';
import { useMode } from '#views/ui/useMode.ts';
import { useWakeLock } from '#views/ui/useWakeLock.ts';
import { useWindowLink } from '#views/present/useWindowLink.ts';
import { useLifted } from '#views/useLifted.ts';

interface PresentProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
}

/** A lesson, in the window that the class sees or in the teacher's window. */
export function Present({ view: address, geometry }: PresentProps) {
  const { lesson: place, role, borders } = address;
  const { alliance } = useAlliance();
  const { set } = useActions();
  const { ownFile, query } = useDataset();
  const toHref = useHref();
  const asked = memberById(alliance, panelOf(alliance, address.chosen));
  const store = usePresentState(place, asked ? address.chosen : null, role);
  const { state, send } = store;
  const { isLinked, openNotes } = useWindowLink(role, store);
  const [refusal, setRefusal] = useState<NotesRefusal | null>(null);
  useMode('present');
  useWakeLock();

  const steps = lessonSteps(alliance, state.place.steps);
  const step = steps[state.place.step - 1];
  const aside = lookedAtAside(alliance, state);
  const view = shownView(alliance, state);
  const { lifted, point } = useLifted(alliance);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['step'] = String(state.place.step);
    dataset['view'] = view.view;
    dataset['role'] = role;
    if (state.place.isRevealed) dataset['revealed'] = '';
    else delete dataset['revealed'];
    return () => {
      delete dataset['step'];
      delete dataset['role'];
      delete dataset['revealed'];
    };
  }, [state.place, view.view, role]);

  // The title names the step. The usual title of the page would answer the step's question.
  const title = `${role === 'notes' ? 'Notes' : 'Lesson'}, ${state.place.step}: ${aside?.name ?? step?.title ?? ''} · ${alliance.shortName}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  function perform(effect: PresentEffect) {
    switch (effect) {
      case 'fullScreen':
      case 'enterFullScreen':
        toggleFullScreen(effect === 'enterFullScreen');
        break;
      case 'notesWindow':
        if (ownFile !== null && query === '') setRefusal('file');
        else {
          const isOpen = openNotes(toHref({ ...address, lesson: state.place, role: 'notes' }));
          setRefusal(isOpen ? null : 'browser');
        }
        break;
      case 'leave':
        // The page continues with what the lesson showed last.
        set({
          ...view,
          mode: 'explore',
          role: 'audience',
          by: view.by === hiddenId ? defaultView.by : view.by,
        });
        break;
    }
  }
  usePresentKeys(store, perform);

  const run = (id: string) => {
    const command = presentCommands.find((one) => one.id === id);
    if (command?.action) send(command.action);
    if (command?.effect) perform(command.effect);
  };
  const yardstick = useMemo(() => yardstickBy(alliance, view.by), [alliance, view.by]);
  const context = useMemo(() => ({ alliance, yardstick }), [alliance, yardstick]);
  const actions = useLessonActions(store, point);
  if (!step) return null;
  return (
    <AllianceContext value={context}>
      <ActionsContext value={actions}>
        <LiftedContext value={lifted}>
          <LessonContext value={{ state, steps, step, aside, view, geometry, borders, send, run }}>
            {role === 'notes' ? (
              <NotesWindow isLinked={isLinked} />
            ) : (
              <Presentation notesRefusal={refusal} />
            )}
          </LessonContext>
        </LiftedContext>
      </ActionsContext>
    </AllianceContext>
  );
}
