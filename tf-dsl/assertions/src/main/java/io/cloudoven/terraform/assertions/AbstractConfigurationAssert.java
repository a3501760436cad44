package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.Declaration.Kind;
import io.cloudoven.terraform.block.Element;
import io.cloudoven.terraform.block.ProvidedBlock;
import io.cloudoven.terraform.block.Resource;
import java.nio.file.Path;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions over the blocks of a configuration.
 *
 * <p>Blocks are named by their address ({@code azurerm_subnet.main}, {@code data.aws_ami.base}), by the element that was
 * added, or by generated class. Counts are of blocks as they are written: one with {@code count} or {@code for_each} is
 * one.
 *
 * @param <S> the class of the assertion itself
 * @param <A> what is asserted over
 */
public abstract class AbstractConfigurationAssert<S extends AbstractConfigurationAssert<S, A>, A>
        extends AbstractAssert<S, A> {
    private final Function<A, Configuration> configuration;

    AbstractConfigurationAssert(A actual, Class<S> self, Function<A, Configuration> configuration) {
        super(actual, self);
        this.configuration = configuration;
    }

    private Blocks blocks() {
        isNotNull();
        return new Blocks(configuration.apply(actual), this::failWithMessage);
    }

    /**
     * There is a resource, data source, or other block with an address.
     *
     * <pre>{@code
     * assertThat(blueprint).hasResource("azurerm_subnet.main");   // passes
     * assertThat(blueprint).hasResource("azurerm_subnet.mian");   // fails: azurerm_subnet: main
     * }</pre>
     */
    public S hasResource(String address) {
        blocks().require(address);
        return myself;
    }

    /**
     * A resource was added; only its address counts, not its arguments.
     *
     * <pre>{@code
     * assertThat(blueprint).hasResource(subnet);                  // passes
     * assertThat(blueprint).hasResource(Subnet.named("other"));   // fails
     * }</pre>
     */
    public S hasResource(Resource<?> resource) {
        blocks().require(resource.toString());
        return myself;
    }

    /**
     * There is at least one resource of a class.
     *
     * <pre>{@code
     * assertThat(blueprint).hasResource(Subnet.class);     // passes
     * assertThat(blueprint).hasResource(Firewall.class);   // fails
     * }</pre>
     */
    public S hasResource(Class<? extends Resource<?>> type) {
        blocks().requireType(Kind.RESOURCE, GeneratedType.name(type));
        return myself;
    }

    /**
     * There is no block with an address.
     *
     * <pre>{@code
     * assertThat(blueprint).hasNoResource("azurerm_public_ip.main");   // passes
     * assertThat(blueprint).hasNoResource("azurerm_subnet.main");      // fails
     * }</pre>
     */
    public S hasNoResource(String address) {
        blocks().refuse(address);
        return myself;
    }

    /**
     * There is no resource of a class.
     *
     * <pre>{@code
     * assertThat(blueprint).hasNoResource(PublicIp.class);   // passes
     * assertThat(blueprint).hasNoResource(Subnet.class);     // fails
     * }</pre>
     */
    public S hasNoResource(Class<? extends Resource<?>> type) {
        return hasResourceCount(type, 0);
    }

    /**
     * There are so many resources of a type.
     *
     * <pre>{@code
     * assertThat(blueprint).hasResourceCount("azurerm_subnet", 3);   // passes
     * assertThat(blueprint).hasResourceCount("azurerm_subnet", 2);   // fails and names the three
     * }</pre>
     */
    public S hasResourceCount(String type, int count) {
        blocks().requireCount(Kind.RESOURCE, type, count);
        return myself;
    }

    /**
     * There are so many resources of a class.
     *
     * <pre>{@code
     * assertThat(blueprint).hasResourceCount(Subnet.class, 3);   // passes
     * assertThat(blueprint).hasResourceCount(Subnet.class, 2);   // fails and names the three
     * }</pre>
     */
    public S hasResourceCount(Class<? extends Resource<?>> type, int count) {
        return hasResourceCount(GeneratedType.name(type), count);
    }

    /**
     * There is a data source with an address.
     *
     * <pre>{@code
     * assertThat(blueprint).hasDataSource("data.aws_ami.base");   // passes
     * assertThat(blueprint).hasDataSource("data.aws_ami.none");   // fails
     * }</pre>
     */
    public S hasDataSource(String address) {
        blocks().require(address.startsWith("data.") ? address : "data." + address);
        return myself;
    }

    /**
     * A data source was added; only its address counts, not its arguments.
     *
     * <pre>{@code
     * assertThat(blueprint).hasDataSource(zones);                    // passes
     * assertThat(blueprint).hasDataSource(AmiData.named("other"));   // fails
     * }</pre>
     */
    public S hasDataSource(DataSource<?> dataSource) {
        blocks().require(dataSource.toString());
        return myself;
    }

    /**
     * There is at least one data source of a class.
     *
     * <pre>{@code
     * assertThat(blueprint).hasDataSource(AmiData.class);   // passes
     * assertThat(blueprint).hasDataSource(EipData.class);   // fails
     * }</pre>
     */
    public S hasDataSource(Class<? extends DataSource<?>> type) {
        blocks().requireType(Kind.DATA, GeneratedType.name(type));
        return myself;
    }

    /**
     * There are so many data sources of a type.
     *
     * <pre>{@code
     * assertThat(blueprint).hasDataSourceCount("aws_ami", 1);   // passes
     * assertThat(blueprint).hasDataSourceCount("aws_ami", 2);   // fails
     * }</pre>
     */
    public S hasDataSourceCount(String type, int count) {
        blocks().requireCount(Kind.DATA, type, count);
        return myself;
    }

    /**
     * There is a variable of a name.
     *
     * <pre>{@code
     * assertThat(blueprint).hasVariable("location");   // passes
     * assertThat(blueprint).hasVariable("region");     // fails and names those there are
     * }</pre>
     */
    public S hasVariable(String name) {
        blocks().require("var." + name);
        return myself;
    }

    /**
     * There is an output of a name.
     *
     * <pre>{@code
     * assertThat(blueprint).hasOutput("kube_config");   // passes
     * assertThat(blueprint).hasOutput("password");      // fails and names those there are
     * }</pre>
     */
    public S hasOutput(String name) {
        blocks().require("output." + name);
        return myself;
    }

    /**
     * There is no output of a name.
     *
     * <pre>{@code
     * assertThat(blueprint).hasNoOutput("password");      // passes
     * assertThat(blueprint).hasNoOutput("kube_config");   // fails
     * }</pre>
     */
    public S hasNoOutput(String name) {
        blocks().refuse("output." + name);
        return myself;
    }

    /**
     * An element was added; only its address counts.
     *
     * <pre>{@code
     * assertThat(blueprint).contains(location);                         // passes
     * assertThat(blueprint).contains(Variable.of("x", Type.STRING));    // fails
     * }</pre>
     */
    public S contains(Element element) {
        blocks().require(element.asDeclaration().address());
        return myself;
    }

    /**
     * A provider is required under a local name.
     *
     * <pre>{@code
     * assertThat(blueprint).requiresProvider("azurerm");   // passes
     * assertThat(blueprint).requiresProvider("aws");       // fails
     * }</pre>
     */
    public S requiresProvider(String name) {
        blocks().requireProvider(name);
        return myself;
    }

    /** Goes on with a resource, data source or ephemeral resource that was added; fails when there is none. */
    public <R extends ProvidedBlock<R>> ResourceAssert<R> resource(R block) {
        return new ResourceAssert<>(blocks().require(block.toString()), block);
    }

    /** Goes on with a resource or data source of a generated class and name; fails when there is none. */
    public <R extends ProvidedBlock<R>> ResourceAssert<R> resource(Class<R> type, String name) {
        return resource(GeneratedType.named(type, name));
    }

    /** Goes on with a block by its address: a resource, data source, {@code provider.azurerm}, …; fails without it. */
    public BlockAssert block(String address) {
        return new BlockAssert(blocks().require(address));
    }

    /** Goes on with a variable; fails when there is none of that name. */
    public VariableAssert variable(String name) {
        return new VariableAssert(blocks().require("var." + name));
    }

    /** Goes on with an output; fails when there is none of that name. */
    public OutputAssert output(String name) {
        return new OutputAssert(blocks().require("output." + name));
    }

    /**
     * The files it writes are, byte by byte, those of a folder, and the folder has no others.
     *
     * <p>With {@code -Dgolden.update} the folder is rewritten and the assertion fails all the same, so that nobody leaves
     * the switch on.
     *
     * <pre>{@code
     * assertThat(blueprint).matchesSnapshot(Path.of("src/test/resources/cases/shop"));    // passes
     * assertThat(blueprint).matchesSnapshot(Path.of("src/test/resources/cases/store"));   // fails with the difference
     * }</pre>
     */
    public S matchesSnapshot(Path folder) {
        isNotNull();
        String difference = Snapshot.compare(configuration.apply(actual), folder);
        if (difference != null) {
            failWithMessage(difference);
        }
        return myself;
    }

    /** For subclasses and other modules: the block with an address; fails when there is none. */
    protected final Declaration declaration(String address) {
        return blocks().require(address);
    }
}
