/** A provider registry on this machine, good or bad as a test wants it. */
package io.cloudoven.registry;
