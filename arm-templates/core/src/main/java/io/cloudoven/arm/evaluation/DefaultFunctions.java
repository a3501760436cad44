package io.cloudoven.arm.evaluation;

import java.util.Map;

/** What only the default of a parameter can call, since it is another value each time: the time, and new GUIDs. */
final class DefaultFunctions {
    private DefaultFunctions() {}

    static Map<String, Function> of(Run run) {
        return Map.of(
                "variables",
                Unavailable.inDefaults("variables"),
                "utcNow",
                invocation -> DateFunctions.utcNow(run.context().now(), invocation),
                "newGuid",
                invocation -> {
                    Arguments.exactly(0, invocation);
                    return run.newGuid();
                });
    }

    static Map<String, Function> unavailable() {
        return Map.of(
                "utcNow", Unavailable.outsideDefaults("utcNow"), "newGuid", Unavailable.outsideDefaults("newGuid"));
    }
}
