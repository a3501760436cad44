package io.cloudoven.terraform.codegen.emit;

import io.cloudoven.codegen.source.JavaSource;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.ClassRole;
import io.cloudoven.terraform.codegen.plan.ProviderPlan;
import io.cloudoven.terraform.codegen.plan.RequirementPlan;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All sources of a provider, made as they are asked for, by the generator of each. */
public final class SourceGenerator {
    private final ProviderPlan plan;
    private final RequirementPlan requirement;
    private final TypeNames types;
    private final Map<ClassRole, ClassGenerator> generators = new EnumMap<>(ClassRole.class);

    /** Generators for what a plan settled. */
    public SourceGenerator(ProviderPlan plan, RequirementPlan requirement) {
        this.plan = plan;
        this.requirement = requirement;
        this.types = new TypeNames(plan::className);
        for (ClassRole role : ClassRole.values()) {
            generators.put(
                    role,
                    switch (role) {
                        case PROVIDER -> new ProviderGenerator(requirement, types);
                        case NESTED -> new NestedBlockGenerator(types);
                        default -> new ProvidedBlockGenerator(role, plan.provider(), types);
                    });
        }
    }

    /** The source of a class. */
    public JavaSource generate(ClassPlan type) {
        ClassGenerator generator = Objects.requireNonNull(generators.get(type.role()));
        return JavaSource.of(generator.generate(type));
    }

    /** The source of the provider's functions; empty if it has none. */
    public Optional<JavaSource> functions() {
        if (plan.functions().isEmpty()) {
            return Optional.empty();
        }
        FunctionsGenerator generator = new FunctionsGenerator(requirement, types);
        return Optional.of(JavaSource.of(generator.generate(plan.functionsClass(), plan.functions())));
    }

    /** The description of a package. */
    public JavaSource packageInfo(ClassRole role) {
        return PackageInfoGenerator.generate(plan.packageOf(role), role, requirement.source());
    }
}
