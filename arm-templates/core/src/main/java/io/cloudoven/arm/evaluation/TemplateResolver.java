package io.cloudoven.arm.evaluation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where linked templates and linked parameter files come from.
 *
 * <pre>{@code
 * context.templates(link -> Optional.of(Template.read(folder.resolve(link.relativePath())).document()));
 * }</pre>
 */
@FunctionalInterface
public interface TemplateResolver {

    /** The JSON of a linked file, as {@link io.cloudoven.arm.json.Json} has it; nothing when there is no such file. */
    Optional<? extends Map<String, ? extends @Nullable Object>> resolve(TemplateLink link);
}
