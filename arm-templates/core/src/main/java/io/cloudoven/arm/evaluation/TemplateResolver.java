package io.cloudoven.arm.evaluation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where linked templates and linked parameter files come from.
 *
 * <pre>{@code
 * context.templates(TemplateResolver.folder(Path.of("templates")));
 * context.templates(link -> Optional.of(Template.read(text(link.uri())).document()));
 * }</pre>
 */
@FunctionalInterface
public interface TemplateResolver {

    /** The JSON of a linked file, as {@link io.cloudoven.arm.json.Json} has it; nothing when there is no such file. */
    Optional<Map<String, @Nullable Object>> resolve(TemplateLink link);

    /**
     * The files of a folder and the folders in it.
     *
     * <p>A {@code relativePath} is found from the folder of the template that has it. Of a {@code uri} the longest end that
     * is a file here is taken: {@code https://example.com/main/nested/a.json} is {@code nested/a.json}. Links out of the
     * folder lead nowhere.
     *
     * @throws EvaluationException when resolving a link to a file that cannot be read or is no JSON object
     */
    static TemplateResolver folder(Path folder) {
        return new FolderTemplates(folder);
    }
}
