package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.SymbolExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resource has that is the template's and not Azure's. */
record Meta(
        ResourceType type,
        String symbolicName,
        @Nullable Expr<? extends Number> index,
        boolean existing,
        @Nullable Expr<Boolean> condition,
        @Nullable Loop loop,
        @Nullable ResourceScope scope,
        @Nullable Resource<?> parent,
        List<Resource<?>> dependsOn,
        @Nullable String comments) {
    Meta {
        dependsOn = List.copyOf(dependsOn);
    }

    static Meta of(ResourceType type, String symbolicName) {
        return new Meta(type, symbolicName, null, false, null, null, null, null, List.of(), null);
    }

    /** How others refer to the resource as a whole. */
    Expr<?> self() {
        return new SymbolExpr<>(symbol());
    }

    ResourceSymbol symbol() {
        return new ResourceSymbol(symbolicName, type, index, List.of());
    }

    Meta at(Expr<? extends Number> instance) {
        return new Meta(type, symbolicName, instance, existing, condition, loop, scope, parent, dependsOn, comments);
    }

    Meta asExisting() {
        return new Meta(type, symbolicName, index, true, condition, loop, scope, parent, dependsOn, comments);
    }

    Meta on(Expr<Boolean> newCondition) {
        return new Meta(type, symbolicName, index, existing, newCondition, loop, scope, parent, dependsOn, comments);
    }

    Meta in(Loop newLoop) {
        return new Meta(type, symbolicName, index, existing, condition, newLoop, scope, parent, dependsOn, comments);
    }

    Meta in(ResourceScope newScope) {
        return new Meta(type, symbolicName, index, existing, condition, loop, newScope, parent, dependsOn, comments);
    }

    Meta under(Resource<?> newParent) {
        return new Meta(type, symbolicName, index, existing, condition, loop, scope, newParent, dependsOn, comments);
    }

    Meta after(List<Resource<?>> resources) {
        List<Resource<?>> all = new ArrayList<>(dependsOn);
        all.addAll(resources);
        return new Meta(type, symbolicName, index, existing, condition, loop, scope, parent, all, comments);
    }

    Meta saying(String newComments) {
        return new Meta(type, symbolicName, index, existing, condition, loop, scope, parent, dependsOn, newComments);
    }
}
