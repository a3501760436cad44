package io.cloudoven.examples;

import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.resourceGroup;
import static io.cloudoven.arm.expression.ArmFunctions.uniqueString;

import io.cloudoven.arm.scope.Scope;
import io.cloudoven.arm.template.Parameter;
import io.cloudoven.arm.template.Template;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.template.Variable;
import io.cloudoven.arm.types.storage.StorageAccount;
import java.nio.file.Path;

/** The lines of the README on ARM templates, which are cut from here. */
public final class ArmQuickStart {
    private ArmQuickStart() {}

    /** A template with one storage account. */
    public static Template template() {
        // tag::readme
        TemplateBuilder shop = Template.builder(Scope.RESOURCE_GROUP);
        Parameter<String> location = shop.parameter(
                "location", t -> t.string().defaultValue(resourceGroup().location()));
        Variable<String> name = shop.variable(
                "storageName", concat("st", uniqueString(resourceGroup().id())));

        StorageAccount account = shop.add(StorageAccount.named("store")
                .name(name)
                .location(location)
                .kind("StorageV2")
                .sku(sku -> sku.name("Standard_LRS"))
                .properties(p -> p.minimumTlsVersion("TLS1_2").allowBlobPublicAccess(false)));
        shop.output(
                "blobs", account.properties().primaryEndpoints().blob()); // reference('store').primaryEndpoints.blob

        Template template = shop.build();
        // end::readme
        return template;
    }

    /** Writes it. */
    public static void main(String[] arguments) {
        template().write(Path.of("azuredeploy.json"));
    }
}
