import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ErrorDetail, LoadDetail, SelectDetail } from '@zicht-op/widgets';
import '@zicht-op/widgets/region-map/define';
import '@zicht-op/widgets/trend-line/define';
import { countedFetch, ownTable, tell } from '../page.js';

@Component({
  selector: 'app-figure',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <zo-region-map
      release="/releases/releases.json"
      indicator="drugsmisdrijven"
      level="gemeente"
      [fetch]="countedFetch"
      (zo-load)="loaded($event)"
      (zo-select)="chosen($event)"
    ></zo-region-map>
    <zo-trend-line
      release="/releases/releases.json"
      indicator="drugsmisdrijven"
      level="gemeente"
      region="GM9001"
      view="table"
      [table]="ownTable"
    ></zo-trend-line>
    <zo-trend-line release="/absent/releases.json" indicator="drugsmisdrijven" (zo-error)="failed($event)"></zo-trend-line>
  `,
})
export class FiguresComponent {
  readonly countedFetch = countedFetch;
  readonly ownTable = ownTable;

  loaded({ detail }: CustomEvent<LoadDetail>): void {
    tell('loaded', `${detail.indicator} ${detail.cells.toFixed()}`);
  }

  chosen({ detail }: CustomEvent<SelectDetail>): void {
    tell('chosen', `${detail.code} ${detail.status}`);
  }

  failed({ detail }: CustomEvent<ErrorDetail>): void {
    tell('failed', `${detail.kind}: ${detail.message}`);
  }
}
