/** The way in: one object that installs, upgrades and removes a mesh. */
@NullMarked
package io.cloudoven.mesh.installer;

import org.jspecify.annotations.NullMarked;
