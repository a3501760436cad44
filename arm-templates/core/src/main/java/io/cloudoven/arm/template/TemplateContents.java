package io.cloudoven.arm.template;

import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.scope.Scope;
import java.util.List;
import java.util.Map;

/** What was put into a builder; immutable. */
record TemplateContents(
        Scope scope,
        String contentVersion,
        Map<String, Object> metadata,
        List<Definition<?>> definitions,
        List<Parameter<?>> parameters,
        List<UserFunction<?>> functions,
        List<Variable<?>> variables,
        List<Resource<?>> resources,
        List<Output<?>> outputs) {}
