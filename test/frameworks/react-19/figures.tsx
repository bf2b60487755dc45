import '@zicht-op/widgets/region-map/define';
import '@zicht-op/widgets/trend-line/define';
import type { CustomElements } from '@zicht-op/widgets/jsx';
import { countedFetch, ownTable, tell } from '../page.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export function Figures() {
  return (
    <>
      <zo-region-map
        release="/releases/releases.json"
        indicator="drugsmisdrijven"
        level="gemeente"
        fetch={countedFetch}
        onzo-load={({ detail }) => tell('loaded', `${detail.indicator} ${detail.cells.toFixed()}`)}
        onzo-select={({ detail }) => tell('chosen', `${detail.code} ${detail.status}`)}
      />
      <zo-trend-line
        release="/releases/releases.json"
        indicator="drugsmisdrijven"
        level="gemeente"
        region="GM9001"
        view="table"
        table={ownTable}
      />
      <zo-trend-line
        release="/absent/releases.json"
        indicator="drugsmisdrijven"
        onzo-error={({ detail }) => tell('failed', `${detail.kind}: ${detail.message}`)}
      />
    </>
  );
}
