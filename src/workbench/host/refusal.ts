/** What Excel answers to a request that it cannot do: a code of its own, and a sentence. */
export class Refusal extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'ApiNotFound'
      | 'ItemNotFound'
      | 'ItemAlreadyExists'
      | 'InvalidArgument'
      | 'InvalidOperation'
      | 'InvalidOperationInCellEditMode'
      | 'InvalidReference'
      | 'InvalidSelection'
      | 'InsertDeleteConflict'
      | 'RequestPayloadSizeLimitExceeded'
      | 'ResponsePayloadSizeLimitExceeded'
      | 'GeneralException',
    message: string,
  ) {
    super(message);
  }
}

/** A member that the workbench has not got: it fails by name, so that nobody takes silence for success. */
export function notImplemented(kind: string, member: string): Refusal {
  return new Refusal('ApiNotFound', `The workbench does not implement ${kind}.${member}.`);
}
