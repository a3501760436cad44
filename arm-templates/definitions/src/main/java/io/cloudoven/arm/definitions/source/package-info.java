/** Reads the type definitions that Azure publishes, and keeps their facts in the compact form. */
@NullMarked
package io.cloudoven.arm.definitions.source;

import org.jspecify.annotations.NullMarked;
