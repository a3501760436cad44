package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.Element;
import io.cloudoven.terraform.block.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The provider of {@code cloud.json}, which has a bit of everything. */
final class Cloud {
    static final ProviderSchema SCHEMA = new SchemaDocumentReader()
            .read(Path.of("src/test/resources/cloud.json").toAbsolutePath())
            .get(0)
            .withVersion("1.2.3");
    static final UntypedProvider PROVIDER = UntypedProvider.of(SCHEMA);

    private Cloud() {}

    static UntypedResource group() {
        return PROVIDER.resource("cloud_group", "main");
    }

    static UntypedResource cluster() {
        return PROVIDER.resource("cloud_cluster", "main");
    }

    /** A cluster that lacks nothing. */
    static UntypedResource complete() {
        return cluster().set("name", "a").set("location", "b").block("pool", pool -> pool.set("name", "p"));
    }

    static List<String> problems(Element element) {
        return element.asDeclaration().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** The text of {@code main.tf}. */
    static String main(Element... elements) {
        return text("main.tf", elements);
    }

    static String text(String file, Element... elements) {
        Configuration.Builder configuration = Configuration.builder();
        for (Element element : elements) {
            configuration.add(element);
        }
        return Objects.requireNonNull(configuration.build().files().get(file)).toHcl();
    }
}
