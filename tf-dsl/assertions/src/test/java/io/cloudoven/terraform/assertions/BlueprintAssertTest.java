package io.cloudoven.terraform.assertions;

import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.project.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlueprintAssertTest {
    private final Server web =
            Server.named("web").name("shop").password("hunter2").zones("1", "2").disk(disk -> disk.size(10));
    private final Variable<String> region = Variable.of("region", Type.STRING).defaultValue("north");
    private final Server database = Server.named("database").name(region);
    private final Blueprint shop = blueprint();

    private Blueprint blueprint() {
        Blueprint.Builder builder = Blueprint.builder("shop");
        builder.add(web);
        builder.add(region);
        builder.add(database);
        builder.output("password", web.password(), Output::sensitive);
        return builder.build();
    }

    @Test
    void what_is_there_passes() {
        assertThat(shop)
                .isNamed("shop")
                .hasResource(web)
                .hasResource(Server.class)
                .hasResource("cloud_server.database")
                .hasNoResource("cloud_server.cache")
                .hasResourceCount(Server.class, 2)
                .hasResourceCount("cloud_server", 2)
                .hasVariable("region")
                .hasOutput("password")
                .hasNoOutput("name")
                .requiresProvider("cloud");
        assertThat(shop.configuration()).hasResource(web);
        assertThat(shop).variable("region").hasDefaultValue("north");
        assertThat(shop).output("password").hasValue(web.password()).isSensitive();
    }

    @Test
    void arguments_are_named_by_method_references() {
        assertThat(shop)
                .resource(web)
                .hasArgument(Server::name, "shop")
                .hasArgument(Server::zones, List.of("1", "2"))
                .hasArgument(server -> server.disk().size(), 10)
                .hasArgument("disk.size", 10);
        assertThat(shop).resource(web).argument(Server::name).isEqualTo("shop");
        assertThat(shop).resource(database).hasArgument(Server::name, region).hasNoArgument(Server::zones);
        assertThat(shop).resource(database).argument(Server::name).refersTo(region);
        assertThat(shop).resource(Server.class, "web").hasArgument(Server::name, "shop");
    }

    @Test
    void a_failure_shows_the_hcl_around_the_difference_but_no_secret() {
        assertThat(failure(() -> assertThat(shop)
                        .resource(web)
                        .hasArgument(server -> server.disk().size(), 20)))
                .contains("cloud_server.web")
                .contains("20")
                .contains(">     size = 10")
                .contains("resource \"cloud_server\" \"web\" {")
                .contains("(sensitive)")
                .doesNotContain("hunter2");
    }

    @Test
    void a_failure_over_a_sensitive_argument_shows_neither_side() {
        assertThat(failure(() -> assertThat(shop).resource(web).hasArgument(Server::password, "swordfish")))
                .contains("password")
                .doesNotContain("hunter2")
                .doesNotContain("swordfish");
        assertThat(shop).resource(web).hasArgument(Server::password, "hunter2");
    }

    @Test
    void what_is_missing_fails() {
        assertThat(failure(() -> assertThat(shop).hasResource("cloud_server.cache")))
                .contains("cloud_server.cache");
        assertThat(failure(() -> assertThat(shop).hasResourceCount(Server.class, 3)))
                .contains("3")
                .contains("2");
        assertThat(failure(() -> assertThat(shop).hasVariable("zone")))
                .contains("zone")
                .contains("region");
        assertThat(failure(() -> assertThat(shop).hasOutput("name"))).contains("name");
        assertThat(failure(() -> assertThat(shop).hasDataSource("data.cloud_server.web")))
                .contains("data.cloud_server.web");
        assertThat(failure(() -> assertThat(shop).hasNoResource("cloud_server.web")))
                .contains("cloud_server.web");
        assertThat(failure(() -> assertThat(shop).resource(database).hasArgument(Server::zones, List.of("1"))))
                .contains("zones");
        assertThat(failure(() -> assertThat(shop).resource(web).hasNoArgument(Server::zones)))
                .contains("zones");
        assertThat(failure(() -> assertThat(shop).variable("region").hasDefaultValue("south")))
                .contains("south")
                .contains("north");
    }

    @Test
    void a_snapshot_is_the_exact_set_of_files(@TempDir Path folder) throws IOException {
        Path snapshot = folder.resolve("shop");
        shop.writeTo(snapshot);
        assertThat(shop).matchesSnapshot(snapshot);

        Files.writeString(snapshot.resolve("extra.tf"), "");
        assertThat(failure(() -> assertThat(shop).matchesSnapshot(snapshot)))
                .contains("extra.tf is only in the snapshot");
        Files.delete(snapshot.resolve("extra.tf"));

        Path main = snapshot.resolve("main.tf");
        String text = Files.readString(main);
        Files.writeString(main, text.replace("size = 10", "size = 11"));
        assertThat(failure(() -> assertThat(shop).matchesSnapshot(snapshot)))
                .contains("main.tf")
                .contains("-     size = 11")
                .contains("+     size = 10");

        Files.writeString(main, text.replace("hunter2", "swordfish"));
        assertThat(failure(() -> assertThat(shop).matchesSnapshot(snapshot)))
                .contains("password")
                .doesNotContain("hunter2")
                .doesNotContain("swordfish");
    }

    @Test
    void a_snapshot_is_rewritten_when_asked_and_the_run_fails(@TempDir Path folder) {
        Path snapshot = folder.resolve("shop");
        System.setProperty("golden.update", "true");
        try {
            assertThat(failure(() -> assertThat(shop).matchesSnapshot(snapshot)))
                    .contains("was rewritten");
        } finally {
            System.clearProperty("golden.update");
        }
        assertThat(shop).matchesSnapshot(snapshot);
    }

    private static String failure(ThrowingCallable assertion) {
        StringBuilder message = new StringBuilder();
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).satisfies(e -> message.append(e.getMessage()));
        return message.toString();
    }
}
