@NullMarked
package io.cloudoven.terraform.project;

import org.jspecify.annotations.NullMarked;
