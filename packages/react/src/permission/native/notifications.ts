/** Asks whether the page may notify. What is not a yes is refused like every other permission. */
export async function requestNotifications(): Promise<undefined> {
  const answer = await Notification.requestPermission();
  if (answer !== "granted") throw new DOMException("Notifications were not allowed.", "NotAllowedError");
  return undefined;
}
