/** Definitions the way people read them: what is required first, each nested block once, texts beside names. */
@NullMarked
package io.cloudoven.schema.discovery.outline;

import org.jspecify.annotations.NullMarked;
