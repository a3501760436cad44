package io.cloudoven.arm.template;

import static io.cloudoven.arm.expression.ArmFunctions.extensionResourceId;
import static io.cloudoven.arm.expression.ArmFunctions.managementGroup;
import static io.cloudoven.arm.expression.ArmFunctions.subscription;
import static io.cloudoven.arm.expression.ArmFunctions.tenantResourceId;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceScope;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names and ids of a template's resources, as expressions. */
final class ResourceIds {
    private static final String MANAGEMENT_GROUPS = "Microsoft.Management/managementGroups";

    private final ResourceTable resources;
    private final Scope scope;
    private final @Nullable ResourceScope elsewhere;

    /** @param elsewhere where the resources are, when that is not where their expressions are evaluated */
    ResourceIds(ResourceTable resources, Scope scope, @Nullable ResourceScope elsewhere) {
        this.resources = resources;
        this.scope = scope;
        this.elsewhere = elsewhere;
    }

    /** The names of the parents and its own. */
    List<Expr<String>> names(ResourceTable.Entry resource, @Nullable Expr<? extends Number> index) {
        DeclaredResource declared = resource.declared();
        List<Expr<String>> names = new ArrayList<>();
        Resource<?> parent = declared.parent();
        if (parent != null) {
            names(resources.entry(parent), parent.declaration().index())
                    .forEach(name -> names.add(InstanceExpr.of(name, resource, index)));
        }
        Expr<String> own = name(declared);
        int segments = declared.type().depth();
        if (parent != null || segments == 1) {
            names.add(InstanceExpr.of(own, resource, index));
        } else {
            segments(own, segments).forEach(segment -> names.add(InstanceExpr.of(segment, resource, index)));
        }
        return names;
    }

    private static Expr<String> name(DeclaredResource declared) {
        Expr<?> name = declared.name();
        return name == null ? Expr.of(declared.symbolicName()) : Expr.any(name).asString();
    }

    /** The text of a name that is a literal; {@code null} for an expression. */
    static @Nullable String literal(Expr<?> name) {
        return name.json(Site.UNKNOWN) instanceof String text && !text.startsWith("[") ? text : null;
    }

    private static List<Expr<String>> segments(Expr<String> name, int count) {
        List<Expr<String>> segments = new ArrayList<>();
        String literal = literal(name);
        if (literal != null) {
            for (String segment : literal.split("/", -1)) {
                segments.add(Expr.of(segment));
            }
            return segments;
        }
        ListExpr<String> parts = Expr.call("split", name, "/").asList();
        for (int i = 0; i < count; i++) {
            segments.add(parts.get(i));
        }
        return segments;
    }

    /** Where a resource is, when that is not where the template is deployed; a child is where its parent is. */
    @Nullable
    ResourceScope scope(DeclaredResource declared) {
        Resource<?> parent = declared.parent();
        return parent == null ? declared.scope() : scope(resources.entry(parent).declared());
    }

    Expr<String> id(ResourceTable.Entry resource, @Nullable Expr<? extends Number> index) {
        ResourceScope where = scope(resource.declared());
        List<Object> names = new ArrayList<>(names(resource, index));
        String type = resource.declared().type().name();
        if (where == null && elsewhere == null) {
            return here(type, names);
        }
        return in(where == null ? elsewhere : where, type, names, resource, index);
    }

    private Expr<String> here(String type, List<Object> names) {
        return switch (scope) {
            case RESOURCE_GROUP -> call("resourceId", type, names);
            case SUBSCRIPTION -> call("subscriptionResourceId", type, names);
            case MANAGEMENT_GROUP -> extensionResourceId(managementGroup().id(), type, names.toArray());
            case TENANT -> call("tenantResourceId", type, names);
        };
    }

    private Expr<String> in(
            @Nullable ResourceScope where,
            String type,
            List<Object> names,
            ResourceTable.Entry resource,
            @Nullable Expr<? extends Number> index) {
        if (where == null) {
            return here(type, names);
        }
        List<Object> parts = new ArrayList<>();
        if (where.subscriptionId() != null) {
            parts.add(where.subscriptionId());
        } else if (where.kind() == ResourceScope.Kind.RESOURCE_GROUP && scope != Scope.RESOURCE_GROUP) {
            parts.add(subscription().subscriptionId());
        }
        if (where.name() != null) {
            parts.add(where.name());
        }
        parts.add(type);
        parts.addAll(names);
        return switch (where.kind()) {
            case RESOURCE_GROUP -> Expr.call("resourceId", parts.toArray()).asString();
            case SUBSCRIPTION ->
                Expr.call("subscriptionResourceId", parts.toArray()).asString();
            case MANAGEMENT_GROUP ->
                extensionResourceId(
                        where.name() == null
                                ? managementGroup().id()
                                : tenantResourceId(MANAGEMENT_GROUPS, where.name()),
                        type,
                        names.toArray());
            case TENANT -> call("tenantResourceId", type, names);
            case RESOURCE ->
                extensionResourceId(InstanceExpr.of(extended(where), resource, index), type, names.toArray());
        };
    }

    /** The id of the resource that an extension belongs to. */
    private Expr<String> extended(ResourceScope where) {
        Resource<?> resource = Objects.requireNonNull(where.resource(), "an extension extends a resource");
        return id(resources.entry(resource), resource.declaration().index());
    }

    private static Expr<String> call(String function, String type, List<Object> names) {
        List<Object> arguments = new ArrayList<>(List.of(type));
        arguments.addAll(names);
        return Expr.call(function, arguments.toArray()).asString();
    }
}
