/** Deployment without this library: the button, a script for Bash and one for PowerShell. */
@NullMarked
package io.cloudoven.arm.delivery.script;

import org.jspecify.annotations.NullMarked;
