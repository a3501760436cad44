/** Classes as the generator writes them, by hand: what the generator is held against. */
@NullMarked
package io.cloudoven.terraform.sample;

import org.jspecify.annotations.NullMarked;
