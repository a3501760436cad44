package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Block;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One top-level block of a configuration, settled.
 *
 * @param kind what sort of block
 * @param address how others refer to it, unique in a configuration: {@code azurerm_resource_group.main}
 * @param block its syntax
 * @param problems what is wrong with it; empty when it is well-formed
 * @param sensitive the paths of sensitive arguments below the block: {@code identity.client_secret}
 * @param provider the provider it needs, if any
 */
public record Declaration(
        Kind kind,
        String address,
        Block block,
        List<Problem> problems,
        Set<String> sensitive,
        @Nullable ProviderRequirement provider) {

    /** The sorts of top-level blocks, in the order they are usually written. */
    public enum Kind {
        PROVIDER("provider"),
        VARIABLE("variable"),
        LOCAL("locals"),
        DATA("data"),
        EPHEMERAL("ephemeral"),
        RESOURCE("resource"),
        MODULE("module"),
        MOVED("moved"),
        IMPORT("import"),
        REMOVED("removed"),
        CHECK("check"),
        OUTPUT("output");

        private final String blockType;

        Kind(String blockType) {
            this.blockType = blockType;
        }

        /** The type of the block in HCL. */
        public String blockType() {
            return blockType;
        }
    }

    public Declaration {
        problems = List.copyOf(problems);
        sensitive = Set.copyOf(sensitive);
    }

    static Declaration of(Kind kind, String address, Block block, BodyAssembly assembly) {
        return new Declaration(kind, address, block, assembly.problems(), assembly.sensitive(), null);
    }

    /** The address; what is in the block may be secret. */
    @Override
    public String toString() {
        return address;
    }
}
