package io.cloudoven.arm.evaluation;

/** Functions that there are, but not in this place of a template. */
final class Unavailable {
    private Unavailable() {}

    static Function inFunctions(String name) {
        return because(name, "a user-defined function sees its own parameters alone");
    }

    static Function inDefaults(String name) {
        return because(name, "the default of a parameter sees other parameters, but no variables");
    }

    static Function beforeDeployment(String name) {
        return because(
                name,
                "it asks a running resource, so it can be called in the properties of resources and in outputs, but not"
                        + " in variables, names, conditions and counts");
    }

    static Function outsideDefaults(String name) {
        return because(name, "it can be called only in the default of a parameter");
    }

    static Function outsideLoops(String name) {
        return because(name, "there is no copy loop around it");
    }

    private static Function because(String name, String reason) {
        return invocation -> {
            throw new EvaluationException(name + "() cannot be called here: " + reason);
        };
    }
}
