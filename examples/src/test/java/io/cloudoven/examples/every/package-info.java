/** The proof that every resource and data source of the three providers can be written with its class. */
@NullMarked
package io.cloudoven.examples.every;

import org.jspecify.annotations.NullMarked;
