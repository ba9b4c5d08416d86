package org.tradefacts.pipeline;

/**
 * The run cannot be done as asked: a wrong option, a missing folder, no space. The message is one
 * sentence for the user.
 */
final class UserError extends RuntimeException {

  UserError(String message) {
    super(message);
  }

  UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
