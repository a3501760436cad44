package io.cloudoven.pipelines.element;

import java.util.List;

/** A stage or a job: it has a name, and may run after others. */
public interface Dependent {
    /** Its name. */
    String name();

    /** The names of those it runs after, as far as it says so. */
    List<String> waitsFor();
}
