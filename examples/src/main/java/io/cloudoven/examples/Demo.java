package io.cloudoven.examples;

import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;
import java.util.List;

/**
 * The main job: writes blueprints as Terraform folders and zips, clusters as ARM templates, what Linkerd
 * needs, and says how to apply them.
 *
 * <pre>{@code mvn -q -Pdemo process-classes}</pre>
 */
public final class Demo {
    private Demo() {}

    /** Writes the blueprints below {@code arguments[0]}, {@code target/demo} unless given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/demo");
        for (Blueprint blueprint : List.of(AksCluster.blueprint(), AwsWebTier.blueprint(), GkeCluster.blueprint())) {
            Path module = folder.resolve(blueprint.name());
            Path zip = module.resolve(blueprint.name() + ".zip");
            blueprint.writeTo(module);
            blueprint.writeZip(zip);
            System.out.println(blueprint.name() + ": "
                    + blueprint.configuration().declarations().size() + " blocks in " + module + " and " + zip);
        }
        for (TemplateFolder template : ArmTemplates.all()) {
            Path written = template.writeBelow(folder);
            System.out.println(template.name() + ": an ARM template with scripts to deploy it in " + written);
        }
        System.out.println("linkerd: pipelines, manifests and a service graph in " + MeshFolder.writeBelow(folder));
        System.out.println();
        System.out.println("Apply one with OpenTofu or Terraform, signed in to its cloud:");
        System.out.println("  cd " + folder.resolve("aks") + " && tofu init && tofu apply");
        System.out.println("Or deploy an ARM template with Azure's own tool:");
        System.out.println("  bash " + folder.resolve("swarm") + "/deploy.sh");
    }
}
