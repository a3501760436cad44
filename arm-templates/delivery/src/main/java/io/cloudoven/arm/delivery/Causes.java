package io.cloudoven.arm.delivery;

import com.azure.core.management.exception.ManagementError;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The innermost causes in Azure's errors: those without details, also where an error is written as JSON into the message
 * of another. Each once, the first with its resource.
 */
final class Causes {

    private static final int DEEPEST = 20;

    private final Secrets secrets;
    private final Map<String, Cause> causes = new LinkedHashMap<>();

    private Causes(Secrets secrets) {
        this.secrets = secrets;
    }

    static Causes hiding(Secrets secrets) {
        return new Causes(secrets);
    }

    /** @param resource where it happened, if the error itself does not say; else empty */
    Causes add(@Nullable ManagementError error, String resource) {
        if (error != null) {
            add(error, resource, 0);
        }
        return this;
    }

    List<Cause> list() {
        return new ArrayList<>(causes.values());
    }

    private void add(ManagementError error, String resource, int depth) {
        String place = error.getTarget() == null || error.getTarget().isEmpty() ? resource : error.getTarget();
        if (error.getDetails() != null && !error.getDetails().isEmpty() && depth < DEEPEST) {
            error.getDetails().forEach(detail -> add(detail, place, depth + 1));
            return;
        }
        add(text(error.getCode(), "Unknown"), text(error.getMessage(), "Azure says nothing more"), place, depth);
    }

    private void add(String code, String message, String place, int depth) {
        Map<String, @Nullable Object> written = written(message);
        if (written.isEmpty() || depth > DEEPEST) {
            Cause cause = new Cause(code, secrets.mask(message.strip()), secrets.mask(place));
            causes.putIfAbsent(code + "\n" + cause.message(), cause);
            return;
        }
        Map<String, @Nullable Object> error =
                written.get("error") instanceof Map<?, ?> inner ? JsonObjects.of(inner) : written;
        if (error.get("details") instanceof List<?> details && !details.isEmpty()) {
            for (Object detail : details) {
                inner(JsonObjects.of(detail), code, place, depth);
            }
        } else {
            inner(error, code, place, depth);
        }
    }

    private void inner(Map<String, @Nullable Object> error, String outerCode, String place, int depth) {
        add(
                error.get("code") instanceof String code ? code : outerCode,
                error.get("message") instanceof String message
                        ? message
                        : Json.writeCompact(error).replaceFirst("^\\{", "("),
                error.get("target") instanceof String target && !target.isEmpty() ? target : place,
                depth + 1);
    }

    /** What a message has in it if all of it is JSON; else nothing. */
    private static Map<String, @Nullable Object> written(String message) {
        String text = message.strip();
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return Map.of();
        }
        try {
            return JsonObjects.read(text, "a message");
        } catch (DeliveryException e) {
            return Map.of(); // braces in an ordinary sentence
        }
    }

    private static String text(@Nullable String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
