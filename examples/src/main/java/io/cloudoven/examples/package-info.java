/** Compiled, tested usage of CloudOven; {@link io.cloudoven.examples.Demo} is the main job. */
@NullMarked
package io.cloudoven.examples;

import org.jspecify.annotations.NullMarked;
