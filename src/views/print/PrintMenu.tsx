import type { MouseEvent } from 'react';
import { memberById, panelOf } from '#model/questions.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { Disclosure } from '#views/ui/Disclosure.tsx';
import './PrintMenu.css';
import './PrintWithoutScript.css';

/** A menu of what can be printed: all pages, the page of the open member, or the poster. Null in an exhibit. */
export function PrintMenu({ view }: { readonly view: ViewState }) {
  const { alliance } = useAlliance();
  const { print } = useActions();
  const kiosk = useKiosk();
  const member = memberById(alliance, panelOf(alliance, view.chosen));
  if (kiosk) return null;
  const pages = alliance.members.length + 1;
  const choices = [
    { sheets: 'handout', label: `Handout: all states, ${pages} pages` },
    ...(member ? [{ sheets: member.id, label: `Only ${member.name}, one page` }] : []),
    { sheets: 'poster', label: 'Poster: the whole map, one page' },
  ];
  const choose = (event: MouseEvent, sheets: string) => {
    const menu = event.currentTarget.closest('details');
    menu?.querySelector('summary')?.focus();
    menu?.removeAttribute('open');
    print(sheets);
  };
  return (
    <Disclosure className="print-menu" summary="Print" summaryClass="button">
      <ul>
        {choices.map(({ sheets, label }) => (
          <li key={sheets}>
            <button
              type="button"
              className="print-menu__choice"
              data-print-choice={sheets}
              onClick={(event) => choose(event, sheets)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
