// Makes the outlines that the brief's map draws: Natural Earth 1:110m countries (public domain), as
// the npm package world-atlas 2.0.2 carries them. One multipolygon in well-known text a line,
// degrees east and north to two decimals, no names. A ring that crosses the antimeridian goes on
// beyond 180 instead of jumping to
// -180; one around a pole is led over it. Run once by hand, in a folder where
// `npm install world-atlas@2.0.2 topojson-client@3.1.0` has been run:
//     node scripts/outlines.mjs > brief/src/main/resources/org/dragoman/brief/outlines.wkt
import {createRequire} from 'node:module';
const require = createRequire(process.cwd() + '/');
const atlas = require('world-atlas/countries-110m.json');
const {feature} = require('topojson-client');
const point = ([east, north]) => `${+east.toFixed(2)} ${+north.toFixed(2)}`;
const unwrapped = points => {
    let turn = 0;
    const whole = points.map(([east, north], i) => {
        if (i > 0 && Math.abs(east - points[i - 1][0]) > 180) {
            turn += east < points[i - 1][0] ? 360 : -360;
        }
        return [east + turn, north];
    });
    // A ring around a pole does not close: lead it over the pole.
    const pole = points[0][1] < 0 ? -90 : 90;
    return turn === 0 ? whole : [...whole, [whole.at(-1)[0], pole], [whole[0][0], pole], whole[0]];
};
const ring = points => `(${unwrapped(points).map(point).join(', ')})`;
const polygon = rings => `(${rings.map(ring).join(', ')})`;
for (const {geometry} of feature(atlas, atlas.objects.countries).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    console.log(`MULTIPOLYGON (${polygons.map(polygon).join(', ')})`);
}
