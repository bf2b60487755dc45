/** Observable Plot: SVG, drawn anew for other colours, as it is meant. */
import { geo, plot, pointer, centroid } from '@observablehq/plot';
import { feature } from 'topojson-client';
import { BORDER, colourOf, HIGHLIGHT, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';

export async function draw(scene, container) {
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const regions = feature(topology, topology.objects.regions);

  const picture = (classes) =>
    plot({
      width: scene.width,
      height: scene.height,
      projection: { type: 'reflect-y', domain: regions, inset: 4 },
      color: { type: 'identity' },
      marks: [
        geo(regions.features, {
          fill: (_, i) => colourOf(classes[i]),
          stroke: BORDER,
          strokeWidth: values.length > 2000 ? 0.35 : 0.7,
        }),
        geo(regions.features, pointer(centroid({ stroke: HIGHLIGHT, strokeWidth: 2 }))),
      ],
    });
  container.replaceChildren(picture(quantileClasses(values)));

  return {
    async recolour() {
      container.replaceChildren(picture(quantileClasses(await fetchJson(scene.values[1]))));
    },
  };
}
