package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;

/** The types that generated code uses, all of them reserved in {@code generated-types.txt}. */
final class CoreTypes {
    private static final String BLOCK = "io.cloudoven.terraform.block";
    private static final String EXPRESSION = "io.cloudoven.terraform.expression";

    static final ClassName BLOCK_TYPE = ClassName.get(BLOCK, "BlockType");
    static final ClassName CHECK_RETURN_VALUE = ClassName.get(BLOCK, "CheckReturnValue");
    static final ClassName DATA_SOURCE = ClassName.get(BLOCK, "DataSource");
    static final ClassName EPHEMERAL_RESOURCE = ClassName.get(BLOCK, "EphemeralResource");
    static final ClassName NESTED_BLOCK = ClassName.get(BLOCK, "NestedBlock");
    static final ClassName NESTED_LIST = ClassName.get(BLOCK, "NestedList");
    static final ClassName NESTED_MAP = ClassName.get(BLOCK, "NestedMap");
    static final ClassName NESTED_SET = ClassName.get(BLOCK, "NestedSet");
    static final ClassName PROVIDER_CONFIGURATION = ClassName.get(BLOCK, "ProviderConfiguration");
    static final ClassName PROVIDER_REQUIREMENT = ClassName.get(BLOCK, "ProviderRequirement");
    static final ClassName RESOURCE = ClassName.get(BLOCK, "Resource");
    static final ClassName SENSITIVE = ClassName.get(BLOCK, "Sensitive");
    static final ClassName SHAPE = ClassName.get(BLOCK, "Shape");
    static final ClassName STATE = ClassName.get(BLOCK, "State");
    static final ClassName WRITE_ONLY = ClassName.get(BLOCK, "WriteOnly");

    static final ClassName DYNAMIC_VALUE = ClassName.get(EXPRESSION, "DynamicValue");
    static final ClassName EACH = ClassName.get(EXPRESSION, "Each");
    static final ClassName LIST_VALUE = ClassName.get(EXPRESSION, "ListValue");
    static final ClassName MAP_VALUE = ClassName.get(EXPRESSION, "MapValue");
    static final ClassName PROVIDER_FUNCTIONS = ClassName.get(EXPRESSION, "ProviderFunctions");
    static final ClassName SET_VALUE = ClassName.get(EXPRESSION, "SetValue");
    static final ClassName TYPE = ClassName.get(EXPRESSION, "Type");
    static final ClassName VALUE = ClassName.get(EXPRESSION, "Value");

    static final ClassName BI_FUNCTION = ClassName.get("java.util.function", "BiFunction");
    static final ClassName UNARY_OPERATOR = ClassName.get("java.util.function", "UnaryOperator");
    static final ClassName COLLECTION = ClassName.get("java.util", "Collection");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName SET = ClassName.get("java.util", "Set");
    static final ClassName STREAM = ClassName.get("java.util.stream", "Stream");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName NUMBER = ClassName.get("java.lang", "Number");

    static final TypeVariableName ELEMENT = TypeVariableName.get("E");
    static final TypeName EACH_ELEMENT = ParameterizedTypeName.get(EACH, ELEMENT);
    static final TypeName ANYTHING = WildcardTypeName.subtypeOf(OBJECT);

    private CoreTypes() {}
}
