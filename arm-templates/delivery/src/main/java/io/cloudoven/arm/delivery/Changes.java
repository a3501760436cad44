package io.cloudoven.arm.delivery;

import com.azure.resourcemanager.resources.fluent.models.WhatIfOperationResultInner;
import com.azure.resourcemanager.resources.models.WhatIfChange;
import com.azure.resourcemanager.resources.models.WhatIfPropertyChange;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.whatif.ChangeType;
import io.cloudoven.arm.delivery.whatif.PropertyChange;
import io.cloudoven.arm.delivery.whatif.ResourceChange;
import io.cloudoven.arm.delivery.whatif.WhatIf;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Azure's answer to a what-if, as our own types, with secrets covered. */
final class Changes {

    private final Secrets secrets;

    private Changes(Secrets secrets) {
        this.secrets = secrets;
    }

    static WhatIf of(Scope scope, WhatIfOperationResultInner answer, Secrets secrets) {
        Changes changes = new Changes(secrets);
        Stream<ResourceChange> certain = list(answer.changes()).stream().map(change -> changes.resource(change, ""));
        Stream<ResourceChange> possible = list(answer.potentialChanges()).stream()
                .map(change -> changes.resource(change, "only if the condition that is not known yet holds"));
        List<String> notes = list(answer.diagnostics()).stream()
                .map(note -> secrets.mask(note.code() + ": " + note.message()))
                .toList();
        return new WhatIf(scope.toString(), Stream.concat(certain, possible).toList(), notes);
    }

    private ResourceChange resource(WhatIfChange change, String reason) {
        String id = Objects.requireNonNullElse(change.resourceId(), "");
        return new ResourceChange(
                secrets.mask(id),
                type(String.valueOf(change.changeType())),
                list(change.delta()).stream().map(this::property).toList(),
                secrets.mask(change.before()),
                secrets.mask(change.after()),
                change.unsupportedReason() == null ? reason : secrets.mask(change.unsupportedReason()));
    }

    private PropertyChange property(WhatIfPropertyChange change) {
        return new PropertyChange(
                Objects.requireNonNullElse(change.path(), ""),
                propertyType(String.valueOf(change.propertyChangeType())),
                secrets.mask(change.before()),
                secrets.mask(change.after()),
                list(change.children()).stream().map(this::property).toList());
    }

    private static ChangeType type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "create" -> ChangeType.CREATE;
            case "modify" -> ChangeType.MODIFY;
            case "deploy" -> ChangeType.DEPLOY;
            case "delete" -> ChangeType.DELETE;
            case "nochange" -> ChangeType.NO_CHANGE;
            case "ignore" -> ChangeType.IGNORE;
            default -> ChangeType.UNSUPPORTED;
        };
    }

    private static PropertyChange.Type propertyType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "create" -> PropertyChange.Type.CREATE;
            case "delete" -> PropertyChange.Type.DELETE;
            case "array" -> PropertyChange.Type.ARRAY;
            case "noeffect" -> PropertyChange.Type.NO_EFFECT;
            default -> PropertyChange.Type.MODIFY;
        };
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
