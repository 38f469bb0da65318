/** Asks where the person is, once. Not stored anywhere by us; a minute-old answer of the device's will do. */
export function requestPosition({
  enableHighAccuracy = false,
  maximumAge = 60_000,
  timeout = 15_000,
}: PositionOptions): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { enableHighAccuracy, maximumAge, timeout });
  });
}
