package io.cloudoven.mesh.observation;

/** What is to be done at the end; doing it again does nothing. */
interface Closing extends AutoCloseable {
    @Override
    void close();
}
