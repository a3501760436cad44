package io.cloudoven.arm.codegen;

import io.cloudoven.arm.codegen.emit.SourceGenerator;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.arm.codegen.plan.NamespacePlan;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.SourceSink;
import io.cloudoven.codegen.source.JavaSource;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes Java source out of the definitions of an Azure namespace: a class for each resource type, in its newest version, for
 * each object in one, and for the strings that a property is one of.
 *
 * <pre>{@code
 * CodeGenerator.generate(
 *         Definitions.embedded().namespace("Microsoft.Storage"), GenerationOptions.of("com.example.storage"), sink);
 * }</pre>
 *
 * <p>Equal definitions and options give equal text. Sources are made one after another, so they are never all in memory.
 * Thread-safe.
 */
public final class CodeGenerator {
    private CodeGenerator() {}

    /**
     * Generates sources.
     *
     * @return how many
     * @throws CodegenException if the namespace does not have what is selected; the sink has got nothing then
     */
    public static int generate(NamespaceTypes types, GenerationOptions options, SourceSink sink) {
        SelectedTypes selected = new SelectedTypes(options.patterns(), types);
        NamespacePlan plan = NamespacePlan.of(types, options.packageName());
        Map<String, String> packages = new TreeMap<>();
        int count = 0;
        for (Iterator<ClassPlan> next = plan.classes(selected::contains).iterator(); next.hasNext(); ) {
            ClassPlan type = next.next();
            packages.put(type.name().packageName(), content(type));
            write(SourceGenerator.generate(type), sink);
            count++;
        }
        packages.forEach((name, content) -> write(SourceGenerator.packageInfo(name, content, types.namespace()), sink));
        return count + packages.size();
    }

    private static String content(ClassPlan type) {
        if (type instanceof ClassPlan.OfResource) {
            return "resources";
        }
        return type instanceof ClassPlan.OfValues ? "strings to choose from in resources" : "objects in resources";
    }

    private static void write(JavaSource source, SourceSink sink) {
        sink.accept(source.path(), source.text());
    }
}
