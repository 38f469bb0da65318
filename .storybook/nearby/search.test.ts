import { expect, test } from "vitest";
import { cinemas, districts } from "./places.ts";
import { coarse, distance, nearest, placeOf } from "./search.ts";

const berlin = { latitude: 52.52, longitude: 13.405 };
const leipzig = { latitude: 51.34, longitude: 12.375 };

test("a distance is that of the earth", () => {
  // Published great-circle distance of the two city centres: about 149 km.
  expect(distance(berlin, leipzig)).toBeCloseTo(149, -1);
  expect(distance(berlin, leipzig)).toBe(distance(leipzig, berlin));
  expect(distance(leipzig, leipzig)).toBe(0);
  // One degree along the equator is 1/360 of the circumference.
  expect(distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111.19, 1);
});

test("the nearest cinema comes first, and all come", () => {
  const found = nearest(districts["Connewitz"] ?? leipzig);
  expect(found).toHaveLength(cinemas.length);
  expect(found[0]?.cinema.name).toBe("Night Owl");
  const distances = found.map(({ away }) => away);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test("a position is kept coarse", () => {
  const exact = { latitude: 51.326_789, longitude: 12.334_321 };
  expect(coarse(exact)).toEqual({ latitude: 51.33, longitude: 12.33 });
  expect(distance(exact, coarse(exact))).toBeLessThan(1);
});

test.each([
  ["plagwitz", "Plagwitz"],
  ["Suedvorstadt", undefined],
  ["sudvor", "Südvorstadt"],
  ["Körner", "Körnerstraße"],
  ["  Gohlis ", "Gohlis"],
  ["Paris", undefined],
  ["", undefined],
])("what is typed is found: %j", (typed, name) => {
  expect(placeOf(typed)?.name).toBe(name);
});
