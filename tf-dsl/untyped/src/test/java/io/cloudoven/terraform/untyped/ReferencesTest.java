package io.cloudoven.terraform.untyped;

import static io.cloudoven.terraform.untyped.Cloud.cluster;
import static io.cloudoven.terraform.untyped.Cloud.complete;
import static io.cloudoven.terraform.untyped.Cloud.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.ConfigurationException;
import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.project.Blueprint;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** References to what untyped blocks have, and the blocks in a blueprint. */
class ReferencesTest {

    @Test
    void references_reach_into_blocks_objects_lists_and_maps() {
        assertThat(complete().string("id").expression().toHcl()).isEqualTo("cloud_cluster.main.id");
        assertThat(complete()
                        .attribute("pool")
                        .get(0)
                        .string("name")
                        .expression()
                        .toHcl())
                .isEqualTo("cloud_cluster.main.pool[0].name");
        assertThat(complete()
                        .attribute("pool")
                        .each("name")
                        .list(Type.STRING)
                        .expression()
                        .toHcl())
                .isEqualTo("cloud_cluster.main.pool[*].name");
        assertThat(complete().attribute("owner").number("size").expression().toHcl())
                .isEqualTo("cloud_cluster.main.owner.size");
        assertThat(complete()
                        .attribute("site")
                        .get("shop")
                        .string("url")
                        .expression()
                        .toHcl())
                .isEqualTo("cloud_cluster.main.site[\"shop\"].url");
        assertThat(complete()
                        .attribute("disk")
                        .one()
                        .number("size")
                        .expression()
                        .toHcl())
                .isEqualTo("one(cloud_cluster.main.disk).size");
        assertThat(complete().set("zones", Type.STRING).expression().toHcl()).isEqualTo("cloud_cluster.main.zones");
    }

    @Test
    void a_reference_the_schema_has_not_is_refused_at_once() {
        refused(() -> complete().string("nmae"), "cloud_cluster.main.nmae: there is no such attribute", "name");
        refused(() -> complete().number("name"), "cloud_cluster.main.name: is a string, not a number");
        refused(() -> complete().attribute("disk").get(0), "is a set, which has no index");
        refused(() -> complete().string("secret_wo"), "is write-only");
        refused(() -> complete().list("tags", Type.STRING), "is a map of strings, not a list(string)");
    }

    @Test
    void an_unknown_type_is_refused_with_those_like_it() {
        refused(() -> Cloud.PROVIDER.resource("cloud_clutser", "main"), "cloud_clutser", "cloud_cluster", "1.2.3");
        refused(() -> Cloud.PROVIDER.dataSource("cloud_group", "main"), "not as a data source but as a resource");
    }

    @Test
    void untyped_blocks_are_repeated_and_ordered_like_others() {
        UntypedResource groups = group().forEach(
                        Each.of("north", "south"),
                        (one, region) -> one.set("name", region.value()).set("location", region.value()));
        UntypedResource after =
                complete().count(2, (one, index) -> one).dependsOn(groups).lifecycle(l -> l.ignoreChanges("tags"));
        assertThat(Cloud.main(groups, after)).isEqualTo("""
                resource "cloud_group" "main" {
                  for_each = toset(["north", "south"])
                  name     = each.value
                  location = each.value
                }

                resource "cloud_cluster" "main" {
                  count      = 2
                  name       = "a"
                  location   = "b"
                  depends_on = [cloud_group.main]

                  pool {
                    name = "p"
                  }

                  lifecycle {
                    ignore_changes = [tags]
                  }
                }
                """);
    }

    @Test
    void a_typed_block_and_an_untyped_one_write_the_same_and_refer_to_each_other() {
        TypedGroup typed = TypedGroup.named("main").name("a").location("b");
        UntypedResource untyped = group().set("name", "a").set("location", "b");
        assertThat(Cloud.main(untyped)).isEqualTo(Cloud.main(typed));

        UntypedResource inside = complete().set("name", typed.name());
        TypedGroup beside = TypedGroup.named("beside").name(inside.string("id")).location(inside.string("location"));
        assertThat(Cloud.main(typed, inside, beside))
                .contains("name     = cloud_group.main.name")
                .contains("name     = cloud_cluster.main.id");
    }

    @Test
    void a_blueprint_tells_all_that_is_wrong_with_typed_and_untyped_blocks_at_once() {
        Blueprint.Builder blueprint = Blueprint.builder("shop");
        blueprint.add(TypedGroup.named("typed").name("a"));
        blueprint.add(cluster().set("name", "a").set("location", group().string("location")));
        assertThatThrownBy(blueprint::build)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("cloud_group.typed.location: required argument is not set")
                .hasMessageContaining("cloud_cluster.main.pool: required block is missing")
                .hasMessageContaining("cloud_cluster.main.location: refers to cloud_group.main");
    }

    @Test
    void the_provider_is_required_and_configured() {
        Blueprint.Builder blueprint = Blueprint.builder("shop");
        blueprint.provider(Cloud.PROVIDER.configuration().set("region", "north").block("features", f -> f));
        blueprint.output("id", blueprint.add(complete()).string("kube_config"), Output::sensitive);
        Blueprint shop = blueprint.build();
        assertThat(shop.files().get("versions.tf").toHcl())
                .contains("source  = \"hashicorp/cloud\"")
                .contains("version = \"~> 1.2\"")
                .contains("region = \"north\"");
    }

    private static void refused(ThrowingCallable reference, String... parts) {
        assertThatThrownBy(reference).isInstanceOf(ConfigurationException.class).hasMessageContainingAll(parts);
    }
}
