/** A camera or a microphone that is on, for as long as somebody takes it. */
export interface TakeableStream {
  /** Makes the stream the host's, who stops it. Not taken before `onGranted` returns, it is switched off. */
  take(): MediaStream;
}

/** A stream, and how to switch it off unless it was taken. */
class Offered implements TakeableStream {
  readonly #stream: MediaStream;
  #taken = false;

  constructor(stream: MediaStream) {
    this.#stream = stream;
  }

  take(): MediaStream {
    this.#taken = true;
    return this.#stream;
  }

  release(): void {
    if (!this.#taken) this.#stream.getTracks().forEach((track) => track.stop());
  }
}

type MediaDescriptor = { readonly name: "camera" | "microphone" } & Readonly<MediaTrackConstraints>;

/** Switches a camera or a microphone on, as asking for it always does. */
export async function requestMedia({ name, ...constraints }: MediaDescriptor): Promise<TakeableStream> {
  const media = name === "camera" ? { video: constraints } : { audio: constraints };
  return new Offered(await navigator.mediaDevices.getUserMedia(media));
}

/** Switches off what nobody took. */
export function release(result: unknown): void {
  if (result instanceof Offered) result.release();
}
