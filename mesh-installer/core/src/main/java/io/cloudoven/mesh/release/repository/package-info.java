/** Gets charts from repositories of Helm: over the network, checked by digest, kept in a cache. */
@NullMarked
package io.cloudoven.mesh.release.repository;

import org.jspecify.annotations.NullMarked;
