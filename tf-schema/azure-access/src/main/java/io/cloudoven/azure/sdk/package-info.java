/**
 * Credentials and connections as Azure's SDK takes them: for this project's own modules, with the SDK's types in the
 * signatures, and not for their users.
 */
@NullMarked
package io.cloudoven.azure.sdk;

import org.jspecify.annotations.NullMarked;
