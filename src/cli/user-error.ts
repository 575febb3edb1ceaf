/**
 * A mistake that the user can mend: said without a stack, with the next step. Everything else that is
 * thrown is a bug of ours, and looks different.
 */
export class UserError extends Error {
  constructor(
    message: string,
    readonly nextStep: string | null = null,
  ) {
    super(message);
  }
}
