package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Member;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code dependsOn} of a resource: what it refers to and what it was told to wait for. */
final class Dependencies {
    private final TemplateWriter template;
    private final ResourceTable.Entry resource;
    private final Uses uses;
    private final Cycles cycles;
    private final Set<@Nullable Object> written = new LinkedHashSet<>();

    Dependencies(TemplateWriter template, ResourceTable.Entry resource, Uses uses, Cycles cycles) {
        this.template = template;
        this.resource = resource;
        this.uses = uses;
        this.cycles = cycles;
    }

    /** {@code null} when there are none. */
    @Nullable
    Object json() {
        for (Resource<?> told : resource.declared().dependsOn()) {
            DeclaredResource declared = told.declaration();
            if (template.resources().find(declared.symbolicName()) == null) {
                template.problem(
                        resource.name() + ".dependsOn",
                        "refers to " + declared.symbolicName() + ", which is not in the template; add(...) it");
            } else {
                uses.dependOn(declared.symbolicName(), declared.index());
            }
        }
        if (resource.declared().existing()) {
            return null;
        }
        Set<String> whole = new HashSet<>();
        for (Uses.Dependency dependency : uses.dependencies()) {
            if (known(dependency.index()) == null) {
                whole.add(dependency.symbolicName());
            }
        }
        for (Uses.Dependency dependency : uses.dependencies()) {
            write(dependency, whole.contains(dependency.symbolicName()) ? null : known(dependency.index()));
        }
        return written.isEmpty() ? null : new ArrayList<>(written);
    }

    /** @param instance the index to wait for; {@code null} for all, which includes each */
    private void write(Uses.Dependency dependency, @Nullable Expr<? extends Number> instance) {
        ResourceTable.Entry other = template.resources().find(dependency.symbolicName());
        if (other == null || other.declared().existing()) {
            return;
        }
        if (dependency.index() == null || !other.name().equals(resource.name())) {
            cycles.add(resource.name(), other.name());
        }
        Expr<? extends Number> index = other.declared().loop() == null ? null : instance;
        Site site = ResourceWriter.inLoop(template.site(Place.early(resource.name() + ".dependsOn")), resource);
        if (template.isVersion2()) {
            written.add(References.symbolicName(other, index).json(site));
        } else if (other.declared().loop() != null && index == null) {
            written.add(other.loopName());
        } else {
            written.add(template.ids().id(other, index).json(site));
        }
    }

    /** The index; {@code null}, for all, when it is that of a lambda or a copy within the resource. */
    private @Nullable Expr<? extends Number> known(@Nullable Expr<? extends Number> index) {
        if (index == null) {
            return null;
        }
        List<Problem> unknown = new ArrayList<>();
        TemplateSite probe = template.silentSite(unknown, resource.name());
        LanguageExpression written = index.expression(ResourceWriter.inLoop(probe, resource));
        return unknown.isEmpty() && isOutermost(written) ? index : null;
    }

    private boolean isOutermost(LanguageExpression expression) {
        if (expression instanceof Call call) {
            boolean inner = call.name().equalsIgnoreCase("lambdaVariables")
                    || call.name().equalsIgnoreCase("copyIndex") && !isOwnIndex(call);
            return !inner && call.arguments().stream().allMatch(this::isOutermost);
        }
        if (expression instanceof Member member) {
            return isOutermost(member.target());
        }
        return !(expression instanceof Element element)
                || isOutermost(element.target()) && isOutermost(element.index());
    }

    private boolean isOwnIndex(Call copyIndex) {
        return resource.declared().loop() != null
                && (copyIndex.arguments().isEmpty()
                        || !(copyIndex.arguments().get(0) instanceof Literal name)
                        || !(name.value() instanceof String text)
                        || text.equalsIgnoreCase(resource.loopName()));
    }
}
