package io.cloudoven.terraform.codegen;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.SourceSink;
import io.cloudoven.codegen.source.JavaSource;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.terraform.codegen.emit.SourceGenerator;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.ClassRole;
import io.cloudoven.terraform.codegen.plan.ProviderPlan;
import io.cloudoven.terraform.codegen.plan.RequirementPlan;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes Java source out of a provider's schema: a class for each resource, data source, ephemeral resource and nested
 * block, one for the provider's configuration and one for its functions.
 *
 * <pre>{@code
 * CodeGenerator.generate(schema, GenerationOptions.builder("com.example.azurerm").build(), folder);
 * }</pre>
 *
 * <p>Equal schemas and options give equal text. Sources are made one after another, so they are never all in memory.
 * Thread-safe.
 */
public final class CodeGenerator {
    private CodeGenerator() {}

    /**
     * Generates sources.
     *
     * @return how many
     * @throws CodegenException if the schema does not have what is selected, or has what neither a configuration nor
     *     Java can hold; the sink has got nothing then
     */
    public static int generate(ProviderSchema schema, GenerationOptions options, SourceSink sink) {
        SelectedNames selected = new SelectedNames(options.selection(), schema);
        RequirementPlan requirement = RequirementPlan.of(
                schema.address(), VersionConstraint.of(schema.version(), options.versionConstraint()));
        ProviderPlan plan = ProviderPlan.of(schema, options.packageName());
        SourceGenerator generator = new SourceGenerator(plan, requirement);
        Counting counting = new Counting(sink);
        Set<ClassRole> roles = EnumSet.noneOf(ClassRole.class);
        Stream<ClassPlan> classes = plan.classes((role, name) -> selected.contains(role.kind(), name));
        for (Iterator<ClassPlan> next = classes.iterator(); next.hasNext(); ) {
            ClassPlan type = next.next();
            roles.add(type.role() == ClassRole.PROVIDER ? ClassRole.RESOURCE : type.role());
            counting.write(generator.generate(type));
        }
        generator.functions().ifPresent(counting::write);
        roles.forEach(role -> counting.write(generator.packageInfo(role)));
        return counting.count;
    }

    private static final class Counting {
        private final SourceSink sink;
        private int count;

        Counting(SourceSink sink) {
            this.sink = sink;
        }

        void write(JavaSource source) {
            sink.accept(source.path(), source.text());
            count++;
        }
    }
}
