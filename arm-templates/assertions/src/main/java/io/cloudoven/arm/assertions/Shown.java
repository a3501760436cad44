package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedOutput;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonPath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as messages show them: as JSON, secrets masked. */
final class Shown {
    static final String SECRET = "(secret)";

    private Shown() {}

    /** What a resource has in a place. */
    static String of(EvaluatedResource resource, String path) {
        Optional<Object> masked = JsonPath.of(path).in(Json.read(resource.toString()));
        return masked.map(Shown::json).orElse("nothing");
    }

    static String of(EvaluatedDeployment deployment, EvaluatedOutput output) {
        if (output.secure()) {
            return output.name() + " = " + SECRET;
        }
        Object outputs =
                JsonPath.of("outputs").in(Json.read(deployment.toJson())).orElseThrow();
        return output.name() + " = " + json(Json.member((Map<?, ?>) outputs, output.name()));
    }

    /** Whether a place of a resource has a secret in it. */
    static boolean isSecret(EvaluatedResource resource, String path) {
        return !JsonPath.of(path).in(Json.read(resource.toString())).equals(resource.property(path));
    }

    static String json(@Nullable Object value) {
        return Json.write(Json.copyOf(value)).replace("\n", "\n  ");
    }
}
