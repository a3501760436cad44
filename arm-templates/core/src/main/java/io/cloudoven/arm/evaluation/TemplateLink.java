package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code templateLink} or {@code parametersLink} of a deployment, its expressions evaluated.
 *
 * @param uri where the file is, without a secret such as the query string
 * @param relativePath where it is from the template that links to it
 * @param id of a template spec's version
 * @param parent the link to the template that this one stands in; {@code null} in the first template
 */
public record TemplateLink(
        @Nullable String uri,
        @Nullable String relativePath,
        @Nullable String id,
        @Nullable TemplateLink parent) {

    static TemplateLink of(Map<?, ?> json, @Nullable TemplateLink parent) {
        return new TemplateLink(text(json, "uri"), text(json, "relativePath"), text(json, "id"), parent);
    }

    private static @Nullable String text(Map<?, ?> json, String name) {
        return Json.member(json, name) instanceof String text ? text : null;
    }

    /** What tells the file: the id, the address or the path. */
    @Override
    public String toString() {
        String place = id != null ? id : uri != null ? uri : String.valueOf(relativePath);
        int query = place.indexOf('?');
        return query < 0 ? place : place.substring(0, query);
    }
}
