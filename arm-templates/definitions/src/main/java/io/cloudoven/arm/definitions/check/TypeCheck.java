package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.type.TypeScope;
import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks resources against the definitions of their types: names, types and limits of properties, what has to be there, what
 * only Azure sets, and where a resource can be deployed.
 *
 * <pre>{@code
 * List<TypeProblem> problems = TypeCheck.against(Definitions.embedded()).template(Json.read(text));
 * }</pre>
 *
 * <p>Names of properties and strings to choose from are compared exactly, as Azure documents them, although many services
 * are lenient with capitals. What an expression gives is not known, so it is accepted wherever a value can stand. Immutable
 * and thread-safe.
 */
public final class TypeCheck {
    private final Definitions definitions;
    private final boolean anyVersion;

    private TypeCheck(Definitions definitions, boolean anyVersion) {
        this.definitions = definitions;
        this.anyVersion = anyVersion;
    }

    /** A check against these definitions. */
    public static TypeCheck against(Definitions definitions) {
        return new TypeCheck(definitions, false);
    }

    /** The same, but a resource in a version that there is no definition of is checked against the newest that there is. */
    public TypeCheck ignoringVersions() {
        return new TypeCheck(definitions, true);
    }

    /**
     * All problems of a template of either language version, nested templates included, in the order of the text.
     *
     * @param document the template as plain Java values, as {@link io.cloudoven.arm.json.Json} has them
     * @throws ArmException if it is no object
     */
    public List<TypeProblem> template(@Nullable Object document) {
        if (!(document instanceof Map<?, ?> template)) {
            throw new ArmException("a template is a JSON object, and this is none");
        }
        Problems problems = new Problems();
        new ResourcesCheck(definitions, anyVersion, Expressions.ALLOWED, problems).template(template, "");
        return problems.all();
    }

    /**
     * All problems of what a deployment would send to Azure, nested deployments included; there are no expressions any
     * more, so every value is looked at. The paths are those of the template.
     */
    public List<TypeProblem> deployment(EvaluatedDeployment deployment) {
        Problems problems = new Problems();
        deployment(deployment, new ResourcesCheck(definitions, anyVersion, Expressions.EVALUATED, problems));
        return problems.all();
    }

    private static void deployment(EvaluatedDeployment deployment, ResourcesCheck check) {
        TypeScope scope = Scopes.of(deployment.scope().kind());
        for (EvaluatedResource resource : deployment.resources()) {
            Map<String, @Nullable Object> body = new LinkedHashMap<>(resource.body());
            body.put("type", resource.type());
            body.put("name", resource.name());
            check.resource(body, scope, null, resource.declaredAt());
            resource.nested().ifPresent(nested -> deployment(nested, check));
        }
    }
}
