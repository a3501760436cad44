/**
 * Who asks Azure: one credential for all modules that reach it.
 *
 * <p>Start at {@link io.cloudoven.azure.AzureCredential}.
 */
@NullMarked
package io.cloudoven.azure;

import org.jspecify.annotations.NullMarked;
