package io.cloudoven.mesh.check;

/** A check together with how it is made. */
record Probe(Check check, Attempt attempt) {

    /** One attempt. What it throws is a failure. */
    @FunctionalInterface
    interface Attempt {
        Outcome run();
    }
}
