import { createComponent, type EventName } from '@lit/react';
import { ZoTrendLine, type ErrorDetail, type LoadDetail, type SelectDetail, type ZoRegionMap } from '@zicht-op/widgets';
import '@zicht-op/widgets/region-map/define';
import '@zicht-op/widgets/trend-line/define';
import type { CustomElements } from '@zicht-op/widgets/jsx';
import * as React from 'react';
import { countedFetch, ownTable, tell } from '../page.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

/** Without a library: attributes stand on the tag, the rest is given to the element itself. */
function RegionMap() {
  const map = React.useRef<ZoRegionMap>(null);
  React.useEffect(() => {
    const chosen = ({ detail }: CustomEvent<SelectDetail>) => tell('chosen', `${detail.code} ${detail.status}`);
    const loaded = ({ detail }: CustomEvent<LoadDetail>) => tell('loaded', `${detail.indicator} ${detail.cells.toFixed()}`);
    const element = map.current!;
    element.fetch = countedFetch;
    element.addEventListener('zo-select', chosen);
    element.addEventListener('zo-load', loaded);
    return () => {
      element.removeEventListener('zo-select', chosen);
      element.removeEventListener('zo-load', loaded);
    };
  }, []);
  return <zo-region-map ref={map} release="/releases/releases.json" indicator="drugsmisdrijven" level="gemeente" />;
}

/** With @lit/react: properties and events as in React 19. */
const TrendLine = createComponent({
  tagName: 'zo-trend-line',
  elementClass: ZoTrendLine,
  react: React,
  events: { onZoError: 'zo-error' as EventName<CustomEvent<ErrorDetail>> },
});

export function Figures() {
  return (
    <>
      <RegionMap />
      <TrendLine
        release="/releases/releases.json"
        indicator="drugsmisdrijven"
        level="gemeente"
        region="GM9001"
        view="table"
        table={ownTable}
      />
      <TrendLine
        release="/absent/releases.json"
        indicator="drugsmisdrijven"
        onZoError={({ detail }) => tell('failed', `${detail.kind}: ${detail.message}`)}
      />
    </>
  );
}
