package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The types of core and of Java that generated code uses; by name, for this module does not need core to generate. */
final class CoreTypes {
    private static final String EXPRESSION = "io.cloudoven.arm.expression";
    private static final String RESOURCES = "io.cloudoven.arm.resource";

    static final ClassName ANY_EXPR = ClassName.get(EXPRESSION, "AnyExpr");
    static final ClassName EXPR = ClassName.get(EXPRESSION, "Expr");
    static final ClassName LIST_EXPR = ClassName.get(EXPRESSION, "ListExpr");
    static final ClassName MAP_EXPR = ClassName.get(EXPRESSION, "MapExpr");

    static final ClassName CHECK_RETURN_VALUE = ClassName.get(RESOURCES, "CheckReturnValue");
    static final ClassName OBJECT_LIST = ClassName.get(RESOURCES, "ObjectList");
    static final ClassName OBJECT_MAP = ClassName.get(RESOURCES, "ObjectMap");
    static final ClassName RESOURCE = ClassName.get(RESOURCES, "Resource");
    static final ClassName RESOURCE_TYPE = ClassName.get(RESOURCES, "ResourceType");
    static final ClassName SHAPE = ClassName.get(RESOURCES, "Shape");
    static final ClassName STATE = ClassName.get(RESOURCES, "State");
    static final ClassName TYPED_OBJECT = ClassName.get(RESOURCES, "TypedObject");

    static final ClassName UNARY_OPERATOR = ClassName.get("java.util.function", "UnaryOperator");
    static final ClassName COLLECTION = ClassName.get("java.util", "Collection");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName NUMBER = ClassName.get("java.lang", "Number");
    static final ClassName BOOLEAN = ClassName.get("java.lang", "Boolean");

    static final TypeName ANYTHING = WildcardTypeName.subtypeOf(OBJECT);

    private CoreTypes() {}
}
