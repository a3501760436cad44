package io.cloudoven.examples;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.terraform.project.Blueprint;
import io.cloudoven.terraform.untyped.UntypedProvider;
import io.cloudoven.terraform.untyped.UntypedResource;
import java.nio.file.Path;
import java.util.Map;

/**
 * Resources of a provider nobody generated classes for: arguments by name, checked against its schema.
 *
 * <p>The schema is what {@code tofu providers schema -json} prints.
 */
public final class UntypedTime {
    private UntypedTime() {}

    /** Writes the blueprint into the folder {@code arguments[1]}, with the schema in the file {@code arguments[0]}. */
    public static void main(String[] arguments) {
        ProviderSchema schema =
                new SchemaDocumentReader().read(Path.of(arguments[0])).get(0).withVersion("0.14.2");
        blueprint(UntypedProvider.of(schema)).writeTo(Path.of(arguments[1]));
    }

    /** A date that moves on each month, and a pause after it does. */
    public static Blueprint blueprint(UntypedProvider time) {
        Blueprint.Builder blueprint = Blueprint.builder("time");
        UntypedResource monthly =
                blueprint.add(time.resource("time_rotating", "monthly").set("rotation_days", 30));
        UntypedResource pause = blueprint.add(time.resource("time_sleep", "pause")
                .set("create_duration", "1s")
                .set("triggers", Map.of("at", monthly.string("rfc3339"))));
        blueprint.output("id", pause.string("id"));
        blueprint.output("day", monthly.number("day"));
        return blueprint.build();
    }
}
