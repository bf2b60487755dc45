/** ECharts with only the parts that a map needs, on canvas. */
import { MapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { BORDER, COLOURS, HIGHLIGHT, NO_NUMBER, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';

use([MapChart, VisualMapComponent, CanvasRenderer]);

export async function draw(scene, container) {
  container.style.height = `${scene.height}px`;
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const regions = feature(topology, topology.objects.regions);
  for (const region of regions.features) region.properties = { name: region.id };
  registerMap('regions', regions);

  const chart = init(container, null, { renderer: 'canvas' });
  const finished = () => new Promise((resolve) => chart.on('finished', resolve));
  const dataOf = (numbers) => {
    const classes = quantileClasses(numbers);
    return regions.features.map(({ id }, i) => (classes[i] < 0 ? { name: id } : { name: id, value: classes[i] }));
  };
  const done = finished();
  chart.setOption({
    animation: false,
    visualMap: { show: false, type: 'piecewise', pieces: COLOURS.map((color, value) => ({ value, color })) },
    series: {
      type: 'map',
      map: 'regions',
      roam: true,
      aspectScale: 1,
      layoutCenter: ['50%', '50%'],
      layoutSize: scene.height - 8,
      itemStyle: { areaColor: NO_NUMBER, borderColor: BORDER, borderWidth: values.length > 2000 ? 0.35 : 0.7 },
      emphasis: { label: { show: false }, itemStyle: { areaColor: null, borderColor: HIGHLIGHT, borderWidth: 2 } },
      data: dataOf(values),
    },
  });
  await done;

  return {
    async recolour() {
      const next = dataOf(await fetchJson(scene.values[1]));
      const done = finished();
      chart.setOption({ series: { data: next } });
      await done;
    },
  };
}
