/** What the model refuses. The codes are the ones Office.js hands on as `error.code`. */
export type RefusalCode =
  "InvalidArgument" | "ItemNotFound" | "ItemAlreadyExists" | "InvalidOperation" | "AccessDenied";

export class ModelRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = "ModelRefusal";
  }
}
