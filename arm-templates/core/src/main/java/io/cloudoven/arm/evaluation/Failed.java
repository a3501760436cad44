package io.cloudoven.arm.evaluation;

/** Stands for a value that could not be had, so that what does not depend on it is still looked at. */
enum Failed {
    VALUE
}
