/** Why a file cannot be used at all, in words for whoever chose it. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";
}
