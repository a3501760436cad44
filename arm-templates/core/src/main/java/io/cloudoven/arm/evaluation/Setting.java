package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.scope.DeploymentScope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment is given.
 *
 * @param place where its template begins; {@code null} for the first one
 * @param link where its template came from
 * @param depth how many deployments it is in
 */
record Setting(
        String name,
        DeploymentScope scope,
        Map<?, ?> template,
        @Nullable Place place,
        @Nullable TemplateLink link,
        int depth) {

    Place section(String name) {
        return new Place(place, name);
    }
}
